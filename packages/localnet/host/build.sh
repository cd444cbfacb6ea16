#!/bin/sh
# Builds the Soroban host to WASM: wasm/soroban-host.wasm.br and wasm/manifest.json.
#
#   build.sh           builds and writes both files
#   build.sh --check   builds from nothing in a temporary folder and fails unless the WASM is the
#                      committed one, byte for byte
#
# RUSTC chooses the compiler. The same versions of rustc and wasm-opt give the same bytes wherever
# the checkout and CARGO_HOME lie.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
wasm_dir=$(dirname "$here")/wasm

fail() {
  printf 'build.sh: %s\n' "$1" >&2
  cat >&2 <<'END'

To build the WASM you need cargo, rustc >= 1.84 with the source of its standard library, a WASM
linker and binaryen. Either of these installs them:

  Debian   apt-get install cargo-web rustc-web rust-web-src lld-19 binaryen
  rustup   rustup component add rust-src
           rustup target add wasm32-unknown-unknown     (and binaryen from your system's packages)

Nobody needs this to use, test or change the TypeScript.
END
  exit 1
}

# A compiler will do when the source of its standard library is there: -Zbuild-std compiles it.
library_of() {
  sysroot=$("$1" --print sysroot 2>/dev/null) && [ -d "$sysroot/lib/rustlib/src/rust/library" ] &&
    printf '%s/lib/rustlib/src/rust' "$sysroot"
}

find_compiler() {
  for candidate in ${RUSTC:+"$RUSTC"} /usr/bin/rustc rustc; do
    if rust_src=$(library_of "$candidate"); then
      RUSTC=$candidate
      export RUSTC
      return
    fi
    [ -z "${RUSTC:-}" ] || fail "$RUSTC has no source of its standard library"
  done
  fail 'found no rustc with the source of its standard library'
}

find_linker() {
  for candidate in wasm-ld wasm-ld-19 wasm-ld-20 wasm-ld-21 wasm-ld-22; do
    if command -v "$candidate" >/dev/null; then
      export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$candidate"
      return
    fi
  done
  # rustup's compiler brings rust-lld; Debian's needs one of the above.
  [ -n "$(find "$("$RUSTC" --print sysroot)/lib/rustlib" -name rust-lld 2>/dev/null)" ] ||
    fail 'found no WASM linker (wasm-ld or rust-lld)'
}

# Panic messages hold source paths; these names stand for the folders of whoever builds.
remap_paths() {
  separator=$(printf '\037')
  flags=
  for pair in "$here=/host" "${CARGO_HOME:-$HOME/.cargo}=/cargo" "$rust_src=/rust" \
    "$(cd "$rust_src" && pwd -P)=/rust"; do
    flags=$flags${flags:+$separator}--remap-path-prefix=$pair
  done
  export CARGO_ENCODED_RUSTFLAGS="$flags"
}

# Builds into the folder $1 and leaves soroban-host.wasm in the folder $2.
build() {
  (cd "$here" && RUSTC_BOOTSTRAP=1 cargo build --locked --release --target-dir "$1" \
    --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort)
  wasm-opt -Oz --enable-bulk-memory --enable-sign-ext --enable-mutable-globals \
    --enable-nontrapping-float-to-int --enable-multivalue --enable-reference-types \
    --strip-debug --strip-producers --strip-target-features \
    "$1/wasm32-unknown-unknown/release/soroban_host.wasm" -o "$2/soroban-host.wasm"
}

# Packs the WASM in the folder $1 and writes it and its manifest into the folder $2.
pack() {
  HERE=$here FROM=$1 TO=$2 RUSTC_VERSION=$("$RUSTC" --version) \
    WASM_OPT_VERSION=$(wasm-opt --version) node --input-type=module - <<'END'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const { HERE, FROM, TO, RUSTC_VERSION, WASM_OPT_VERSION } = process.env
const read = (path) => readFileSync(join(HERE, path))

// Path, NUL, content, NUL of each source file in the order of their paths; manifest.test.ts beside
// Host.ts computes the same.
const sources = ['', 'src/', 'getrandom-stub/', 'getrandom-stub/src/']
  .flatMap((folder) => readdirSync(join(HERE, folder)).map((name) => folder + name))
  .filter((path) => /(\.rs|Cargo\.toml|Cargo\.lock|build\.sh)$/.test(path))
  .sort()
const sourceHash = createHash('sha256')
for (const path of sources) sourceHash.update(`${path}\0`).update(read(path)).update('\0')

const lock = read('Cargo.lock').toString()
const version = (name) => lock.match(`name = "${name}"\nversion = "([^"]+)"`)[1]
const wasm = readFileSync(join(FROM, 'soroban-host.wasm'))
const packed = brotliCompressSync(wasm, {
  params: {
    [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  },
})
const manifest = {
  sourceSha256: sourceHash.digest('hex'),
  wasmSha256: createHash('sha256').update(wasm).digest('hex'),
  toolchain: { rustc: RUSTC_VERSION, 'wasm-opt': WASM_OPT_VERSION },
  crates: Object.fromEntries(
    ['soroban-env-host', 'soroban-simulation', 'stellar-xdr'].map((name) => [name, version(name)]),
  ),
  bytes: { wasm: wasm.length, brotli: packed.length },
}
writeFileSync(join(TO, 'soroban-host.wasm.br'), packed)
writeFileSync(join(TO, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(JSON.stringify(manifest, null, 2))
END
}

hash_in() {
  sed -n 's/.*"wasmSha256": "\([0-9a-f]*\)".*/\1/p' "$1/manifest.json"
}

for tool in cargo node wasm-opt; do
  command -v "$tool" >/dev/null || fail "$tool is not on the PATH"
done
find_compiler
find_linker
remap_paths

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT INT TERM

case ${1:-} in
  '')
    build "${CARGO_TARGET_DIR:-$here/target}" "$temporary"
    mkdir -p "$wasm_dir"
    pack "$temporary" "$wasm_dir"
    ;;
  --check)
    build "$temporary/target" "$temporary"
    pack "$temporary" "$temporary"
    [ "$(hash_in "$temporary")" = "$(hash_in "$wasm_dir")" ] || {
      echo 'build.sh: the committed WASM is not what its source builds to; run npm run build:wasm' >&2
      exit 1
    }
    echo 'build.sh: the committed WASM is what its source builds to'
    ;;
  *)
    echo "build.sh: unknown argument $1; want none or --check" >&2
    exit 2
    ;;
esac
