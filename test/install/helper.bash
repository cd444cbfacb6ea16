# shellcheck shell=bash disable=SC2086,SC2034,SC2094,SC2154
# A pack of two skills in a temporary folder, and a home with a space in its name. INSTALL_SHELL is the shell to run in.

setup() {
  unset CLAUDE_CONFIG_DIR CODEX_HOME XDG_CONFIG_HOME
  cd "$BATS_TEST_TMPDIR" || return
  export HOME="$BATS_TEST_TMPDIR/a home" TMPDIR="$BATS_TEST_TMPDIR/tmp"
  mkdir "$HOME" "$TMPDIR"
  pack=$BATS_TEST_TMPDIR/pack
  make_pack "$pack" 0.1.0
  state=$HOME/.agents/.stellar-mpp-payments
  skill=$HOME/.agents/skills/pay
}

make_pack() { # folder, version
  mkdir -p "$1/skills/pay/references" "$1/skills/channels"
  sed "s/^  VERSION=.*/  VERSION='$2'/; s/^  REPO=.*/  REPO=''/" "$BATS_TEST_DIRNAME/../../install.sh" >"$1/install.sh"
  printf -- '---\nname: pay\ndescription: "Pay."\n---\nPay %s\n' "$2" >"$1/skills/pay/SKILL.md"
  echo same >"$1/skills/pay/references/same.md"
  echo "of $2" >"$1/skills/pay/references/changed.md"
  printf -- '---\nname: channels\ndescription: "Channels."\n---\n' >"$1/skills/channels/SKILL.md"
  echo only >"$1/skills/pay/only-$2.md"
  sum "$1"
}

sum() { # folder of a pack
  (cd "$1/skills" && find . -type f ! -name SHA256SUMS | sed 's|^\./||' | LC_ALL=C sort |
    while read -r path; do printf '%s  %s\n' "$(hash "$path")" "$path"; done >SHA256SUMS)
}

hash() { if command -v sha256sum >/dev/null; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -c1-64; }

installer() { ${INSTALL_SHELL:-sh} "$pack/install.sh" "$@"; }

piped() { ${INSTALL_SHELL:-sh} -s -- "$@" <"$pack/install.sh"; }

needs_path() { # for tests that put a command of their own first
  case ${INSTALL_SHELL:-sh} in *busybox*) skip 'busybox prefers its own commands to those in PATH' ;; esac
}

photograph() { # folder: every path with its kind, mode and content
  (cd "$1" && find . | LC_ALL=C sort | while read -r path; do
    if [ -L "$path" ]; then
      echo "$path -> $(readlink "$path")"
    elif [ -d "$path" ]; then
      echo "$path/"
    else
      echo "$path $(hash "$path") $([ -x "$path" ] && echo x)"
    fi
  done)
}

has_text() { # text: somewhere in what was printed
  [[ $output == *"$1"* ]] || {
    echo "not printed: $1"
    echo "$output"
    return 1
  }
}

is_same() { # expected, got
  [ "$1" = "$2" ] || {
    diff <(echo "$1") <(echo "$2")
    return 1
  }
}
