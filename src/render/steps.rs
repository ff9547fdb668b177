use super::page::Page;
use crate::answer::Step;

/// Adds the steps of a computation, where they were asked for.
pub(super) fn steps(page: &mut Page, of: &str, steps: Option<&[Step]>) {
    let Some(steps) = steps else { return };
    page.heading(&format!("How it comes about: {of}"));
    for step in steps {
        let value = value(step.value);
        let source = step.source.as_ref().map_or(String::new(), |source| format!("  ({source})"));
        let is_number = step.expression.parse::<f64>().is_ok();
        let line = if is_number {
            format!("{} = {}{source}", step.name, step.expression)
        } else {
            format!("{} = {} = {value}{source}", step.name, step.expression)
        };
        page.wrapped("  ", "      ", None, &line);
    }
}

/// Returns a value of a step: money to the cent, everything else to six decimals.
fn value(value: f64) -> String {
    if value.abs() >= 1000.0 { format!("{value:.2}") } else { format!("{value:.6}") }
}
