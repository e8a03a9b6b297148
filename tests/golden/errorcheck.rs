//! Judging messages against `// ERROR "re" "re"` comments, by the rules of Go's own test driver.

use regex::Regex;
use std::collections::BTreeMap;

/// Every message must be matched by an expression of its line and every expression by a message.
pub fn judge(source: &str, file: &str, messages: &str) -> Result<(), String> {
    let mut got: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut complaints = Vec::new();
    for line in messages
        .lines()
        .filter(|l| !l.starts_with('#') && !l.starts_with('\t') && !l.is_empty())
    {
        match located(line, file) {
            Some((number, text)) => got.entry(number).or_default().push(text.to_string()),
            None => complaints.push(format!("unexpected: {line}")),
        }
    }
    for (at, line) in source.lines().enumerate() {
        let number = at + 1;
        let mut here = got.remove(&number).unwrap_or_default();
        for pattern in expectations(line)? {
            let re = Regex::new(&pattern).map_err(|e| format!("{file}:{number}: {e}"))?;
            let before = here.len();
            let unmatched = here.clone();
            here.retain(|message| !re.is_match(message));
            if here.len() == before {
                complaints.push(format!(
                    "{file}:{number}: no message matches \"{pattern}\"; there are {unmatched:?}"
                ));
            }
        }
        complaints.extend(
            here.iter()
                .map(|message| format!("{file}:{number}: unexpected: {message}")),
        );
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(complaints.join("\n"))
    }
}

/// `./x.go:3:2: message` → 3 and the message.
fn located<'m>(line: &'m str, file: &str) -> Option<(usize, &'m str)> {
    let rest = line
        .strip_prefix("./")
        .unwrap_or(line)
        .strip_prefix(file)?
        .strip_prefix(':')?;
    let (number, rest) = rest.split_once(':')?;
    let message = match rest.split_once(": ") {
        Some((column, message)) if column.bytes().all(|b| b.is_ascii_digit()) => message,
        _ => rest.trim_start(),
    };
    Some((number.parse().ok()?, message))
}

/// The quoted expressions after `// ERROR`.
fn expectations(line: &str) -> Result<Vec<String>, String> {
    let Some((_, quoted)) = line.split_once("// ERROR ") else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    let mut rest = quoted.trim();
    while let Some(quote) = rest.chars().next() {
        if quote != '"' && quote != '`' {
            return Err(format!("malformed expectation: {quoted}"));
        }
        // In double quotes, a quote may be escaped.
        let ends = |at: &usize| quote == '`' || !rest[..=*at].ends_with('\\');
        let end = (rest[1..].match_indices(quote))
            .map(|(at, _)| at)
            .find(ends)
            .ok_or_else(|| format!("unterminated expectation: {quoted}"))?;
        found.push(rest[1..=end].replace("\\\"", "\""));
        rest = rest[end + 2..].trim_start();
    }
    Ok(found)
}
