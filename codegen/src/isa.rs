//! The machines that code is generated for, and Cranelift's settings.

use cranelift_codegen::isa::{self, OwnedTargetIsa};
use cranelift_codegen::settings::{self, Configurable};

/// A machine architecture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Target {
    X86_64,
    Aarch64,
}

impl Target {
    /// What this process runs on.
    pub const HOST: Target = if cfg!(target_arch = "aarch64") {
        Target::Aarch64
    } else {
        Target::X86_64
    };

    fn triple(self) -> &'static str {
        match self {
            Target::X86_64 => "x86_64-unknown-linux-gnu",
            Target::Aarch64 => "aarch64-unknown-linux-gnu",
        }
    }
}

/// Settings that differ from Cranelift's defaults, with their reasons.
const FLAGS: [(&str, &str); 10] = [
    ("opt_level", "speed"),
    // The runtime's context; see `runtime::abi`.
    ("enable_pinned_reg", "true"),
    // Stack walks follow frame pointers; on aarch64 leaf functions would have none otherwise.
    ("preserve_frame_pointers", "true"),
    // Frames larger than the guard area touch every page of it, so that an overflow faults in the guard.
    ("enable_probestack", "true"),
    ("probestack_strategy", "inline"),
    // Nobody reads DWARF tables: walks use frame pointers, landing pads their own table.
    ("unwind_info", "false"),
    // Code is linked where it runs: no GOT.
    ("is_pic", "false"),
    // libm and libc may be out of reach of a relative call.
    ("use_colocated_libcalls", "false"),
    ("enable_multi_ret_implicit_sret", "true"),
    ("log2_min_function_alignment", "4"),
];

/// The code generator for `target`, with the host's instruction-set extensions if that is the host. The verifier costs a third of the compile
/// time, so it runs in debug builds and on request only.
pub fn isa(target: Target, verify: bool) -> OwnedTargetIsa {
    let mut flags = settings::builder();
    for (name, value) in FLAGS {
        flags.set(name, value).expect("a setting of this Cranelift version");
    }
    flags
        .set(
            "enable_verifier",
            if verify || cfg!(debug_assertions) {
                "true"
            } else {
                "false"
            },
        )
        .expect("a setting");
    let builder = if target == Target::HOST {
        cranelift_native::builder().expect("Cranelift supports this machine")
    } else {
        isa::lookup(target.triple().parse().expect("a target triple")).expect("compiled in")
    };
    builder
        .finish(settings::Flags::new(flags))
        .expect("consistent settings")
}
