//! The files an own case travels in: the same six as a case folder that ships.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::{OwnCase, Row};

use super::form::{CaseForm, Column, HEAD, Table};

/// Why files are no case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnFilesError {
    /// No head among them.
    #[error("there is no case.toml among the files")]
    NoHead,
    /// A file cannot be read.
    #[error("{file}: {what}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the reader met.
        what: String,
    },
}

/// Key under which the tables of the head stand in the file.
const OF_HEAD: [(&str, &str); 2] = [("stages", "stages"), ("gaps", "gaps")];

/// Reads a case from its files, by file name. Columns and parts we do not know are kept; a table
/// without a file is empty.
///
/// # Errors
/// [`OwnFilesError`] names the file.
pub fn from_files(
    form: &CaseForm,
    files: &BTreeMap<String, String>,
) -> Result<OwnCase, OwnFilesError> {
    let text = files.get("case.toml").ok_or(OwnFilesError::NoHead)?;
    let mut case = read_head(form, text)?;
    for table in form.records().filter(|t| t.has_ids()) {
        let Some(text) = files.get(&table.file) else { continue };
        case.tables.insert(table.id.clone(), read_rows(&table.file, text)?);
    }
    Ok(case)
}

fn read_head(form: &CaseForm, text: &str) -> Result<OwnCase, OwnFilesError> {
    let bad = |what: String| OwnFilesError::Unreadable { file: "case.toml".to_owned(), what };
    let mut head: Map<String, Value> = toml::from_str(text).map_err(|e| bad(e.to_string()))?;
    let mut case = OwnCase::default();
    if let Some(id) = head.remove("id") {
        case.id = id.as_str().unwrap_or_default().to_owned();
    }
    head.remove("order");
    if let Some(table) = form.table(HEAD) {
        for column in &table.columns {
            if let Some(value) = head.remove(&column.id) {
                read_words(column, &value, &mut case.head);
            }
        }
    }
    for (key, id) in OF_HEAD {
        let (Some(table), Some(Value::Array(items))) = (form.table(id), head.remove(key)) else {
            continue;
        };
        let rows = items.iter().map(|item| read_item(table, key, item)).collect();
        case.tables.insert(id.to_owned(), rows);
    }
    case.rest = head.into_iter().collect();
    Ok(case)
}

/// A text, a list of texts, or a text in both languages.
fn read_words(column: &Column, value: &Value, row: &mut Row) {
    let mut put = |cell: String, text: String| {
        if !text.is_empty() {
            row.insert(cell, text);
        }
    };
    match value {
        Value::Object(words) => {
            for (language, cell) in ["zh", "en"].into_iter().zip(column.cells()) {
                let text = words.get(language).and_then(Value::as_str).unwrap_or_default();
                put(cell, text.to_owned());
            }
        }
        Value::Array(items) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            put(column.id.clone(), items.join("; "));
        }
        Value::String(text) => put(column.cell(crate::text::Language::Zh), text.clone()),
        other => put(column.id.clone(), other.to_string()),
    }
}

fn read_item(table: &Table, key: &str, item: &Value) -> Row {
    let mut row = Row::new();
    for column in &table.columns {
        // A gap is a text alone.
        let name = if column.id.is_empty() && key == "gaps" { "text" } else { &column.id };
        if let Some(value) = item.get(name) {
            read_words(column, value, &mut row);
        }
    }
    row
}

fn read_rows(file: &str, text: &str) -> Result<Vec<Row>, OwnFilesError> {
    let bad =
        |e: csv::Error| OwnFilesError::Unreadable { file: file.to_owned(), what: e.to_string() };
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().map_err(bad)?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(bad)?;
        let cells = header.iter().zip(&record).filter(|(_, text)| !text.is_empty());
        let row: Row = cells.map(|(column, text)| (column.to_owned(), text.to_owned())).collect();
        // Spreadsheets leave empty lines at the end.
        if !row.is_empty() {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Writes a case as the files of a case folder: name and content.
///
/// # Errors
/// [`OwnFilesError::Unreadable`] names the file that cannot be written.
pub fn to_files(
    form: &CaseForm,
    case: &OwnCase,
) -> Result<BTreeMap<String, String>, OwnFilesError> {
    let bad = |file: &str, what: String| OwnFilesError::Unreadable { file: file.to_owned(), what };
    let mut files = BTreeMap::new();
    let head =
        toml::to_string(&write_head(form, case)).map_err(|e| bad("case.toml", e.to_string()))?;
    files.insert("case.toml".to_owned(), head);
    for table in form.records().filter(|t| t.has_ids()) {
        let text = write_rows(table, case.rows(&table.id)).map_err(|e| bad(&table.file, e))?;
        files.insert(table.file.clone(), text);
    }
    Ok(files)
}

/// Own cases come after those that ship.
const ORDER: i32 = 100;

fn write_head(form: &CaseForm, case: &OwnCase) -> Map<String, Value> {
    let mut head: Map<String, Value> = Map::new();
    head.insert("id".to_owned(), Value::from(case.id.clone()));
    head.insert("order".to_owned(), Value::from(ORDER));
    if let Some(table) = form.table(HEAD) {
        for column in &table.columns {
            head.insert(column.id.clone(), write_words(column, &case.head));
        }
    }
    for (key, id) in OF_HEAD {
        let Some(table) = form.table(id) else { continue };
        let items: Vec<Value> =
            case.rows(id).iter().map(|row| Value::Object(write_item(table, key, row))).collect();
        if !items.is_empty() {
            head.insert(key.to_owned(), Value::Array(items));
        }
    }
    head.extend(case.rest.iter().filter_map(|(k, v)| Some((k.clone(), writable(v)?))));
    head
}

/// What TOML can say: it has no null, which is also what a number that is none was read as.
fn writable(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(items) => Some(items.iter().filter_map(writable).collect()),
        Value::Object(map) => {
            let pairs = map.iter().filter_map(|(k, v)| Some((k.clone(), writable(v)?)));
            Some(Value::Object(pairs.collect()))
        }
        other => Some(other.clone()),
    }
}

fn write_words(column: &Column, row: &Row) -> Value {
    let text = |cell: &str| row.get(cell).cloned().unwrap_or_default();
    if column.both {
        let cells = column.cells();
        let words = ["zh", "en"].into_iter().zip(&cells);
        return Value::Object(
            words.map(|(l, cell)| (l.to_owned(), Value::from(text(cell)))).collect(),
        );
    }
    // The goods are a list; a number of the file is one here too.
    let text = text(&column.id);
    if column.kind == super::ColumnKind::Year {
        return text.trim().parse::<i64>().map_or(Value::from(text), Value::from);
    }
    let items = text.split([';', '；']).map(str::trim).filter(|t| !t.is_empty());
    Value::Array(items.map(Value::from).collect())
}

fn write_item(table: &Table, key: &str, row: &Row) -> Map<String, Value> {
    let name = |column: &Column| match (key, column.id.as_str()) {
        ("gaps", "") => "text".to_owned(),
        (_, id) => id.to_owned(),
    };
    table.columns.iter().map(|c| (name(c), write_words(c, row))).collect()
}

fn write_rows(table: &Table, rows: &[Row]) -> Result<String, String> {
    let known: BTreeSet<&str> = table.header.iter().map(String::as_str).collect();
    let others: BTreeSet<&str> = rows
        .iter()
        .flat_map(Row::keys)
        .map(String::as_str)
        .filter(|c| !known.contains(c))
        .collect();
    let header: Vec<&str> = table.header.iter().map(String::as_str).chain(others).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).map_err(|e| e.to_string())?;
    for row in rows {
        let cells = header.iter().map(|c| row.get(*c).map_or("", String::as_str));
        writer.write_record(cells).map_err(|e| e.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|e| e.to_string())?;
    String::from_utf8(bytes).map_err(|e| e.to_string())
}
