#!/usr/bin/env bats
# Where the files come from: piped, archives, checksums, cut-off downloads.
# shellcheck disable=SC2086,SC2088,SC2016,SC2154,SC2012 # INSTALL_SHELL may be two words; a tilde is text; helper.bash sets the rest
bats_require_minimum_version 1.5.0
load helper

archive() { # file: as a repository's server makes it, one folder at the top
  mkdir -p "$(dirname "$1")" top
  cp -R "$pack" top/pack-0.1.0
  tar -czf "$1" -C top pack-0.1.0
  rm -rf top
}

serve() { # folder: sets url. PORT 0, so that runs do not meet
  node -e '
    const { createServer } = require("node:http"), { readFile } = require("node:fs")
    const server = createServer(({ url }, answer) => readFile(process.argv[1] + url, (error, bytes) => {
      answer.writeHead(error ? 404 : 200).end(bytes)
    })).listen(0, "127.0.0.1", () => console.log(server.address().port))
    setTimeout(() => process.exit(), 60_000)' "$1" >port 3>&- &
  server=$!
  until [ -s port ]; do sleep 0.05; done
  url=http://127.0.0.1:$(cat port)
}

teardown() { if [ -n "${server:-}" ]; then kill "$server"; fi; }

@test "behavior: piped from a server, it fetches the repository at its version" {
  archive served/archive/v0.1.0.tar.gz
  cp "$pack/install.sh" served/install.sh
  serve "$PWD/served"
  run -0 bash -c "curl -fsSL $url/install.sh | ${INSTALL_SHELL:-sh} -s -- --repo $url"
  has_text 'installed  ~/.agents/skills/pay, 4 files'
  has_text 'the same command with --uninstall'
  run -0 piped --list
  has_text "0.1.0, from $url/archive/v0.1.0.tar.gz"
  run -1 piped --repo "$url" --ref v9
  has_text "cannot fetch $url/archive/v9.tar.gz"
  run -0 piped --uninstall
  is_same ./ "$(photograph "$HOME")"
}

@test "behavior: --ref fetches what it names; wget serves where there is no curl" {
  make_pack "$PWD/newer" 0.2.0
  pack=$PWD/newer archive served/archive/main.tar.gz
  serve "$PWD/served"
  mkdir bin
  for tool in sh bash dash busybox env cat cmp sed awk grep mktemp mkdir rmdir rm mv cp ln tr cut sort tail tar gzip dirname readlink sha256sum shasum wget; do
    if path=$(command -v "$tool"); then ln -sf "$path" "bin/$tool"; fi
  done
  command -v wget || skip 'no wget here'
  PATH=$PWD/bin run -0 piped --repo "$url/" --ref main
  has_text 'Installed Stellar MPP Payments 0.2.0'
}

@test "behavior: --repo takes a folder, an archive and file://" {
  archive pack.tar.gz
  mkdir elsewhere && cp "$pack/install.sh" elsewhere/
  for address in "$pack" "file://$pack" "$PWD/pack.tar.gz" "file://$PWD/pack.tar.gz"; do
    run -0 piped --repo "$address"
    run -0 piped --uninstall
  done
  run -1 piped --repo "$pack" --ref v1
  has_text 'does not go with a folder'
}

@test "error: piped without an address asks for --repo" {
  run -1 piped
  has_text '--repo ADDRESS'
  is_same ./ "$(photograph "$HOME")"
}

@test "error: an address that is neither https nor this machine is refused" {
  for address in http://example.com/x ftp://example.com/x http://localhost.example.com/x; do
    run -1 piped --repo "$address"
    has_text 'only https'
  done
}

@test "error: --sha256 refuses another archive" {
  archive pack.tar.gz
  run -1 piped --repo "$PWD/pack.tar.gz" --sha256 "$(printf '0%.0s' {1..64})"
  has_text 'has the SHA-256'
  is_same ./ "$(photograph "$HOME")"
  run -0 piped --repo "$PWD/pack.tar.gz" --sha256 "$(hash pack.tar.gz)"
}

@test "error: an archive that was cut off installs nothing" {
  archive whole.tar.gz
  head -c 700 whole.tar.gz >cut.tar.gz
  run -1 piped --repo "$PWD/cut.tar.gz"
  has_text 'not a complete .tar.gz'
  is_same ./ "$(photograph "$HOME")"
}

@test "error: a file that is not what the sums say, is missing or has a path of its own" {
  echo more >>"$pack/skills/pay/SKILL.md"
  run -1 installer
  has_text 'skills/pay/SKILL.md is not what skills/SHA256SUMS says'
  rm "$pack/skills/pay/SKILL.md"
  run -1 installer
  has_text 'lacks skills/pay/SKILL.md'
  for path in ../../escape /etc/escape pay/../../x 'pay/a b' pay; do
    printf '%s  %s\n' "$(hash "$pack/install.sh")" "$path" >"$pack/skills/SHA256SUMS"
    run -1 installer
    has_text 'SHA256SUMS of a checkout is damaged'
  done
  rm "$pack/skills/SHA256SUMS"
  run -1 installer
  has_text 'has no skills/SHA256SUMS'
  is_same ./ "$(photograph "$HOME")"
}

@test "behavior: what the sums do not name is not installed" {
  echo junk >"$pack/skills/pay/junk.swp"
  installer
  [ ! -e "$skill/junk.swp" ]
}

@test "error: cut off after any line, the script writes nothing" {
  archive served/archive/v0.1.0.tar.gz
  lines=()
  while IFS= read -r line; do lines+=("$line"); done <"$pack/install.sh"
  # Every line under dash, which most systems call sh; a sample under the others, which are slower to read it.
  if [ "${INSTALL_SHELL:-sh}" = dash ]; then step=1; else step=11; fi
  for ((count = 0; count < ${#lines[@]}; count += step)); do
    printf '%s\n' "${lines[@]:0:count}" | ${INSTALL_SHELL:-sh} -s -- --repo "$PWD/served" >/dev/null 2>&1 || true
  done
  is_same ./ "$(photograph "$HOME")"
  is_same ./ "$(photograph "$TMPDIR")"
}

@test "error: cut off within the last line, the script writes nothing" {
  archive served/archive/v0.1.0.tar.gz
  last=$(tail -n 1 "$pack/install.sh")
  for ((length = 1; length < ${#last}; length++)); do
    { sed '$d' "$pack/install.sh" && printf %s "${last:0:length}"; } | ${INSTALL_SHELL:-sh} -s -- --repo "$PWD/served" >/dev/null 2>&1 || true
  done
  is_same ./ "$(photograph "$HOME")"
  run -0 piped --repo "$PWD/served"
}
