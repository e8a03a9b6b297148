//! Positions as text when the sources are gone: the report is made after the program has run.

use frontend::source::SourceMap;

/// Names and line starts of all files of a program.
pub struct Places {
    files: Vec<FileLines>,
    /// Positions of the allocation sites, by number.
    sites: Vec<u32>,
}

struct FileLines {
    name: String,
    base: u32,
    /// Offsets at which lines begin.
    starts: Vec<u32>,
}

impl Places {
    /// Of a program's sources and the positions of its allocation sites.
    pub fn of(sources: &SourceMap<'_>, sites: Vec<u32>) -> Places {
        let files = sources.files().iter().map(|file| {
            let after_newlines = file.text.match_indices('\n').map(|(at, _)| at as u32 + 1);
            FileLines {
                name: file.name.trim_start_matches("./").to_string(),
                base: file.base.0,
                starts: std::iter::once(0).chain(after_newlines).collect(),
            }
        });
        Places {
            files: files.collect(),
            sites,
        }
    }

    /// `x.go:3:2`
    pub fn at(&self, pos: u32) -> String {
        let after = self.files.partition_point(|file| file.base <= pos);
        let Some(file) = after.checked_sub(1).map(|i| &self.files[i]) else {
            return "?".into();
        };
        let offset = pos - file.base;
        let line = file.starts.partition_point(|&start| start <= offset);
        format!("{}:{line}:{}", file.name, offset - file.starts[line - 1] + 1)
    }

    /// The place of an allocation site.
    pub fn of_site(&self, number: u32) -> String {
        self.sites.get(number as usize).map_or("?".into(), |&pos| self.at(pos))
    }
}
