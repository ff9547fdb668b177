use super::rows::rows;
use crate::answer::Reply;
use crate::error::Error;

/// Returns an answer's rows as CSV: a header line, then one line a row, as RFC 4180 has it.
///
/// # Errors
///
/// None is expected: it is written into memory.
pub fn csv(reply: &Reply<'_>) -> Result<String, Error> {
    let table = rows(reply);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: &dyn std::fmt::Display| Error::io(format!("cannot write CSV: {error}"));
    writer.write_record(&table.header).map_err(|error| failed(&error))?;
    for row in &table.rows {
        writer.write_record(row).map_err(|error| failed(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failed(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}
