use crate::answer::Step;

/// Steps as they are written down.
#[derive(Clone, Debug, Default)]
pub(in crate::query) struct Sheet {
    steps: Vec<Step>,
}

impl Sheet {
    pub(super) fn add(&mut self, name: &str, expression: &str, value: f64, source: Option<&str>) {
        let (name, expression) = (name.to_owned(), expression.to_owned());
        let source = source.map(str::to_owned);
        self.steps.push(Step { name, expression, value, source });
    }

    /// Adds a step made elsewhere; returns its value.
    pub(super) fn given(&mut self, step: Step) -> f64 {
        let value = step.value;
        self.steps.push(step);
        value
    }

    /// Returns the value of a step that was written down.
    pub(super) fn value(&self, name: &str) -> Option<f64> {
        self.steps.iter().rev().find(|step| step.name == name).map(|step| step.value)
    }

    /// Adds a step computed from those before, such as pay at US prices.
    pub(in crate::query) fn with(
        mut self,
        name: &str,
        expression: &str,
        value: f64,
        source: Option<&str>,
    ) -> Sheet {
        self.add(name, expression, value, source);
        self
    }
}

/// Returns the steps of a sheet.
pub(in crate::query) fn steps(sheet: Sheet) -> Vec<Step> {
    sheet.steps
}
