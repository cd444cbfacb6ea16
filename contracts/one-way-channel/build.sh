#!/bin/sh
# Builds the channel contract: one_way_channel.wasm and manifest.json beside this file.
#
#   build.sh           builds and writes both files
#   build.sh --check   builds from nothing in a temporary folder and fails unless the WASM is the
#                      committed one, byte for byte
#
# RUSTC chooses the compiler, which must have the source of its standard library:
#   Debian   apt-get install cargo rustc-web rust-web-src lld-19 binaryen
#   rustup   rustup component add rust-src; rustup target add wasm32v1-none; and binaryen
# Nobody needs this to run the tests.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
: "${RUSTC:=/usr/bin/rustc}"
[ -x "$RUSTC" ] || RUSTC=$(command -v rustc)
export RUSTC

if command -v wasm-ld-19 >/dev/null; then
  export CARGO_TARGET_WASM32V1_NONE_LINKER=wasm-ld-19
fi

# Panic messages hold source paths; the same bytes must come out wherever the checkout lies.
separator=$(printf '\037')
rust_src=$("$RUSTC" --print sysroot)/lib/rustlib/src/rust
flags=
for pair in "$here=/channel" "${CARGO_HOME:-$HOME/.cargo}=/cargo" "$rust_src=/rust" \
  "$(cd "$rust_src" && pwd -P)=/rust"; do
  flags=$flags${flags:+$separator}--remap-path-prefix=$pair
done
# A contract that panics traps, whatever the message: no code to format one.
flags=$flags$separator-Zunstable-options$separator-Cpanic=immediate-abort
export CARGO_ENCODED_RUSTFLAGS="$flags"

cd "$here"

# Builds into the folder $1 and leaves one_way_channel.wasm in the folder $2.
build() {
  RUSTC_BOOTSTRAP=1 cargo build --locked --release --target-dir "$1" \
    --target wasm32v1-none -Zbuild-std=core,alloc
  wasm-opt -Oz --mvp-features --enable-mutable-globals --enable-sign-ext \
    "$1/wasm32v1-none/release/one_way_channel.wasm" -o "$2/one_way_channel.wasm"
}

write_manifest() {
  RUSTC_VERSION=$("$RUSTC" --version) WASM_OPT_VERSION=$(wasm-opt --version) \
    node --input-type=module - <<'END_OF_SCRIPT'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const { RUSTC_VERSION, WASM_OPT_VERSION } = process.env

// Path, NUL, content, NUL of each source file in this order; manifest.test.ts computes the same.
const sources = ['Cargo.lock', 'Cargo.toml', 'build.sh', 'src/lib.rs', 'src/storage.rs']
const sourceHash = createHash('sha256')
for (const path of sources) sourceHash.update(`${path}\0`).update(readFileSync(path)).update('\0')

const wasm = readFileSync('one_way_channel.wasm')
const [, sdk] = readFileSync('Cargo.lock', 'utf8').match(/name = "soroban-sdk"\nversion = "([^"]+)"/)
const manifest = {
  sourceSha256: sourceHash.digest('hex'),
  wasmSha256: createHash('sha256').update(wasm).digest('hex'),
  toolchain: { rustc: RUSTC_VERSION, 'wasm-opt': WASM_OPT_VERSION },
  crates: { 'soroban-sdk': sdk },
  bytes: { wasm: wasm.length },
}
writeFileSync('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
console.log(JSON.stringify(manifest, null, 2))
END_OF_SCRIPT
}

case ${1:-} in
  '')
    build "${CARGO_TARGET_DIR:-$here/target}" "$here"
    write_manifest
    ;;
  --check)
    temporary=$(mktemp -d)
    trap 'rm -rf "$temporary"' EXIT INT TERM
    build "$temporary/target" "$temporary"
    cmp "$temporary/one_way_channel.wasm" one_way_channel.wasm || {
      echo 'build.sh: the committed WASM is not what its source builds to; run build.sh' >&2
      exit 1
    }
    echo 'build.sh: the committed WASM is what its source builds to'
    ;;
  *)
    echo "build.sh: unknown argument $1; want none or --check" >&2
    exit 2
    ;;
esac
