//! What roles are called.

use std::collections::BTreeSet;

use pycareer::dataset::Dataset;
use pycareer::lookup::find_role;

use super::not_found;

/// Every role's id.
const ROLES: [&str; 33] = [
    "python-developer",
    "backend",
    "full-stack",
    "web-developer",
    "application-developer",
    "software-developer",
    "software-engineer",
    "automation-engineer",
    "embedded-python",
    "data-analyst",
    "data-scientist",
    "data-engineer",
    "analytics-engineer",
    "database-engineer",
    "ml-engineer",
    "mlops-engineer",
    "ai-engineer",
    "ai-researcher",
    "principal-ai-researcher",
    "vp-ai-engineering",
    "vp-ai-research",
    "devops",
    "security-engineer",
    "qa-automation",
    "research-software-engineer",
    "bioinformatician",
    "quant-developer",
    "tech-lead",
    "architect",
    "engineering-manager",
    "project-manager",
    "ios-developer",
    "sharepoint-developer",
];

/// What a role is called, and the id it has to mean, with the level where the name says one.
const SPELLINGS: &[(&str, &str)] = &[
    // Aliases.
    ("swe", "python-developer"),
    ("dev", "python-developer"),
    ("developer", "python-developer"),
    ("python", "python-developer"),
    ("python engineer", "python-developer"),
    ("python programmer", "python-developer"),
    ("py dev", "python-developer"),
    ("back-end", "backend"),
    ("back-end engineer", "backend"),
    ("backend engineer", "backend"),
    ("api developer", "backend"),
    ("server-side", "backend"),
    ("flask developer", "backend"),
    ("fastapi developer", "backend"),
    ("fullstack", "full-stack"),
    ("fullstack engineer", "full-stack"),
    ("webdev", "web-developer"),
    ("frontend developer", "web-developer"),
    ("app developer", "application-developer"),
    ("programmer", "software-developer"),
    ("sde", "software-engineer"),
    ("rpa", "automation-engineer"),
    ("scripting", "automation-engineer"),
    ("micropython", "embedded-python"),
    ("iot developer", "embedded-python"),
    ("da", "data-analyst"),
    ("bi analyst", "data-analyst"),
    ("business analyst (bi)", "data-analyst"),
    ("ds", "data-scientist"),
    ("data science", "data-scientist"),
    ("de", "data-engineer"),
    ("etl developer", "data-engineer"),
    ("big data engineer", "data-engineer"),
    ("bi engineer", "analytics-engineer"),
    ("dba", "database-engineer"),
    ("database administrator", "database-engineer"),
    ("sql developer", "database-engineer"),
    ("mle", "ml-engineer"),
    ("ml", "ml-engineer"),
    ("machine learning engineer", "ml-engineer"),
    ("deep learning engineer", "ml-engineer"),
    ("mlops", "mlops-engineer"),
    ("ml ops", "mlops-engineer"),
    ("llm engineer", "ai-engineer"),
    ("genai engineer", "ai-engineer"),
    ("ai developer", "ai-engineer"),
    ("prompt engineer", "ai-engineer"),
    ("research scientist", "ai-researcher"),
    ("applied scientist", "ai-researcher"),
    ("principal scientist", "principal-ai-researcher"),
    ("head of ai", "vp-ai-engineering"),
    ("head of ai research", "vp-ai-research"),
    ("sre", "devops"),
    ("site reliability engineer", "devops"),
    ("platform engineer", "devops"),
    ("cloud engineer", "devops"),
    ("devsecops", "security-engineer"),
    ("appsec", "security-engineer"),
    ("pentester", "security-engineer"),
    ("sdet", "qa-automation"),
    ("qa", "qa-automation"),
    ("test automation", "qa-automation"),
    ("tester", "qa-automation"),
    ("rse", "research-software-engineer"),
    ("bioinformatics", "bioinformatician"),
    ("quant", "quant-developer"),
    ("quant dev", "quant-developer"),
    ("em", "engineering-manager"),
    ("team lead (manager)", "engineering-manager"),
    ("tl", "tech-lead"),
    ("team lead", "tech-lead"),
    ("software architect", "architect"),
    ("principal engineer", "architect"),
    ("principal software engineer", "architect"),
    ("solutions architect", "architect"),
    ("pm", "project-manager"),
    ("scrum master", "project-manager"),
    ("ios", "ios-developer"),
    ("swift developer", "ios-developer"),
    ("sharepoint", "sharepoint-developer"),
    // The slugs of the guides the figures come from.
    ("python-web-developer", "web-developer"),
    ("python-application-developer", "application-developer"),
    ("python-software-developer", "software-developer"),
    ("python-software-engineer", "software-engineer"),
    ("ai-application-developer", "ai-engineer"),
    ("chief-software-architect", "architect"),
    ("principal-ai-research-scientist", "principal-ai-researcher"),
    ("junior-python-developer", "python-developer junior"),
    ("senior-python-developer", "python-developer senior"),
    ("lead-python-developer", "python-developer lead"),
    ("staff-principal-engineer", "python-developer staff"),
    ("senior-ai-researcher", "ai-researcher senior"),
    ("senior-python-ml-developer", "ml-engineer senior"),
    // Titles as written.
    ("Python Developer", "python-developer"),
    ("Backend Developer", "backend"),
    ("Full-Stack Developer", "full-stack"),
    ("Embedded Python Developer", "embedded-python"),
    ("Machine Learning Engineer", "ml-engineer"),
    ("MLOps Engineer", "mlops-engineer"),
    ("VP of AI Engineering", "vp-ai-engineering"),
    ("VP of AI Research", "vp-ai-research"),
    ("DevOps Engineer", "devops"),
    ("QA Automation Engineer", "qa-automation"),
    ("Quantitative Developer", "quant-developer"),
    ("iOS Developer", "ios-developer"),
    ("SharePoint Developer", "sharepoint-developer"),
    // Case, punctuation and spaces.
    ("Back_End", "backend"),
    ("BackEnd", "backend"),
    ("BACKEND", "backend"),
    ("  backend  ", "backend"),
    ("back/end", "backend"),
    ("server side", "backend"),
    ("Full Stack", "full-stack"),
    ("full_stack", "full-stack"),
    ("FULLSTACK", "full-stack"),
    ("front end developer", "web-developer"),
    ("S.R.E.", "devops"),
    ("D.B.A.", "database-engineer"),
    ("q.a.", "qa-automation"),
    ("M.L.E.", "ml-engineer"),
    ("team lead - manager", "engineering-manager"),
    ("PYTHON DEVELOPER!!", "python-developer"),
    ("python   developer", "python-developer"),
    ("Python\tDeveloper", "python-developer"),
    ("“data engineer”", "data-engineer"),
    ("data—engineer", "data-engineer"),
    ("Machine-Learning Engineer", "ml-engineer"),
    ("IOS DEVELOPER", "ios-developer"),
    // Seniority in front.
    ("senior python developer", "python-developer senior"),
    ("lead data engineer", "data-engineer lead"),
    ("jr backend", "backend junior"),
    ("Jr. Backend", "backend junior"),
    ("sr. data engineer", "data-engineer senior"),
    ("Sr SRE", "devops senior"),
    ("snr sdet", "qa-automation senior"),
    ("entry-level python developer", "python-developer junior"),
    ("entry level data analyst", "data-analyst junior"),
    ("graduate software engineer", "software-engineer junior"),
    ("trainee tester", "qa-automation junior"),
    ("mid-level backend developer", "backend mid"),
    ("mid backend", "backend mid"),
    ("middle python developer", "python-developer mid"),
    ("intermediate data analyst", "data-analyst mid"),
    ("senior machine learning engineer", "ml-engineer senior"),
    ("senior research scientist", "ai-researcher senior"),
    ("lead developer", "python-developer lead"),
    ("lead python developer", "python-developer lead"),
    ("staff backend engineer", "backend staff"),
    ("staff data scientist", "data-scientist staff"),
    ("principal backend", "backend principal"),
    ("principal data engineer", "data-engineer principal"),
    ("SENIOR_DATA_SCIENTIST", "data-scientist senior"),
    // Seniority behind.
    ("backend engineer senior", "backend senior"),
    ("data engineer, senior", "data-engineer senior"),
    ("python developer (senior)", "python-developer senior"),
    ("python developer - junior", "python-developer junior"),
    ("data analyst entry level", "data-analyst junior"),
    ("sre lead", "devops lead"),
    // A name that holds a seniority word is read whole first.
    ("tech lead", "tech-lead"),
    ("senior tech lead", "tech-lead senior"),
    ("principal ai researcher", "principal-ai-researcher"),
    ("staff principal engineer", "python-developer staff"),
];

/// Names near a role's, and what they have to suggest.
const SLIPS_OF_ROLES: [(&str, &str); 7] = [
    ("data scintist", "unknown: data-scientist"),
    ("bakcend", "unknown: backend"),
    ("devop", "unknown: devops"),
    ("machine learning enginer", "unknown: ml-engineer"),
    ("senior bakcend", "unknown: senior backend"),
    ("junior devop", "unknown: junior devops"),
    ("xylophonist", "unknown"),
];

#[test]
fn every_role_answers_to_its_id() {
    let dataset = Dataset::bundled().unwrap();
    let ids: BTreeSet<&str> = dataset.role_entries().unwrap().iter().map(|role| role.id).collect();
    assert_eq!(ids, BTreeSet::from(ROLES));
    for id in ROLES {
        assert_eq!(role(&dataset, id), id);
    }
}

#[test]
fn roles_answer_to_what_people_call_them() {
    let dataset = Dataset::bundled().unwrap();
    for (given, meant) in SPELLINGS {
        assert_eq!(role(&dataset, given), *meant, "{given}");
    }
}

#[test]
fn every_title_and_alias_of_the_data_means_its_role() {
    let dataset = Dataset::bundled().unwrap();
    for (at, id) in ids_of_roles(&dataset).iter().enumerate() {
        let of_data = dataset.role(u8::try_from(at).unwrap()).unwrap();
        for name in of_data.aliases.iter().chain([&of_data.id, &of_data.title]) {
            if !name.eq_ignore_ascii_case("django developer") {
                assert_eq!(role(&dataset, name), *id, "{name}");
            }
        }
    }
}

#[test]
fn only_django_developer_is_two_roles() {
    let dataset = Dataset::bundled().unwrap();
    let names = dataset.role_names().unwrap();
    let several = names.iter().filter(|name| name.meanings.len() > 1).map(|name| name.key);
    assert_eq!(several.collect::<Vec<_>>(), ["django developer"]);
    for given in ["django developer", "Django-Developer", "senior django developer"] {
        assert_eq!(role(&dataset, given), "one of: backend, web-developer");
    }
    for name in names.iter().filter(|name| name.meanings.len() == 1) {
        let found = find_role(&dataset, name.key).unwrap();
        assert_eq!((found.role, found.level), (name.meanings[0].role, name.meanings[0].level));
    }
}

#[test]
fn misspelt_roles_are_suggested_not_guessed() {
    // Promise: did you mean, for roles and cities.
    let dataset = Dataset::bundled().unwrap();
    for (given, suggested) in SLIPS_OF_ROLES {
        assert_eq!(role(&dataset, given), suggested, "{given}");
    }
    let found = role(&dataset, "senior data scintist");
    assert!(found.starts_with("unknown") && found.contains("data-scientist"), "{found}");
    for given in ["back", "data", "py", "senior", "lead", "C.I. engineer"] {
        assert!(role(&dataset, given).starts_with("unknown"), "{given}");
    }
}

/// What a role's name is taken as: `backend`, `backend senior`, `one of: …`, `unknown: …`.
pub fn role(dataset: &Dataset<'_>, given: &str) -> String {
    match find_role(dataset, given) {
        Ok(found) => {
            let id = dataset.role_entry(found.role).unwrap().id;
            found.level.map_or(id.to_owned(), |level| format!("{id} {}", level.word()))
        }
        Err(error) => not_found(error),
    }
}

fn ids_of_roles<'d>(dataset: &Dataset<'d>) -> Vec<&'d str> {
    dataset.role_entries().unwrap().iter().map(|role| role.id).collect()
}
