//! Package time: the clocks, sleeping, and the files of the time zone database.

use super::EMPTY_STRING;
use crate::abi::GoString;
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;
use crate::sched::WaitReason;
use crate::sched::timer::{nanotime, sleep_until};
use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) const NATIVES: &[Native] = &[
    ("time.now", native_entry(now)),
    ("time.Sleep", native_entry(sleep)),
    ("time.localZone", native_entry(local_zone)),
    ("time.zoneData", native_entry(zone_data)),
];

/// Where the time zone database is looked for.
const ZONE_DIRECTORIES: [&str; 3] = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ"];

/// The local zone unless `TZ` names another.
const LOCAL_ZONE: &str = "/etc/localtime";

/// Seconds since 1970, nanoseconds of the second, and nanoseconds of the monotonic clock since it was first read, from 1.
fn now(_: &mut Runtime) -> (i64, i64, i64) {
    let monotonic = nanotime();
    let wall = SystemTime::now();
    match wall.duration_since(UNIX_EPOCH) {
        Ok(since) => (since.as_secs() as i64, i64::from(since.subsec_nanos()), monotonic),
        Err(_) => (0, 0, monotonic),
    }
}

fn sleep(rt: &mut Runtime, nanoseconds: i64) {
    if nanoseconds > 0 {
        sleep_until(rt, nanotime().saturating_add(nanoseconds), WaitReason::Sleep);
    }
}

/// The name or path of the local zone.
fn local_zone(rt: &mut Runtime) -> GoString {
    let zone = match std::env::var("TZ") {
        Err(_) => LOCAL_ZONE.to_owned(),
        Ok(name) if name.trim_start_matches(':').is_empty() => "UTC".to_owned(),
        Ok(name) => name.strip_prefix(':').unwrap_or(&name).to_owned(),
    };
    rt.new_string(zone.as_bytes())
}

/// The file of a zone, empty if there is none.
fn zone_data(rt: &mut Runtime, name: GoString) -> GoString {
    let name = String::from_utf8_lossy(name.bytes());
    let data = if name.starts_with('/') {
        std::fs::read(&*name).ok()
    } else {
        ZONE_DIRECTORIES
            .iter()
            .find_map(|dir| std::fs::read(format!("{dir}/{name}")).ok())
    };
    data.map_or(EMPTY_STRING, |data| rt.new_string(&data))
}
