#!/usr/bin/env bats
# What the user wrote stays the user's: upgrades, backups, failures, uninstall.
# shellcheck disable=SC2086,SC2088,SC2016,SC2154,SC2012 # INSTALL_SHELL may be two words; a tilde is text; helper.bash sets the rest
bats_require_minimum_version 1.5.0
load helper

upgrade() { # to 0.2.0
  make_pack "$BATS_TEST_TMPDIR/newer" 0.2.0
  pack=$BATS_TEST_TMPDIR/newer
  run -0 installer "$@"
}

furnish() { # a home with things of its own in our places
  mkdir -p "$skill/references" "$HOME/.claude/skills/pay" "$HOME/.codex" "$HOME/elsewhere"
  echo 'my skill' >"$skill/SKILL.md"
  echo 'my notes' >"$skill/references/notes.md"
  echo 'my own' >"$HOME/.claude/skills/pay/SKILL.md"
  ln -s ../elsewhere "$HOME/.agents/skills/other"
  ln -s "$HOME/elsewhere" "$HOME/.agents/skills/channels"
  printf 'rules without an end' >"$HOME/.codex/AGENTS.md"
}

@test "behavior: install, upgrade, uninstall leave a home byte-equal" {
  furnish
  before=$(photograph "$HOME")
  run -0 installer --with-rules
  has_text 'backed up  ~/.claude/skills/pay'
  grep -q 'Pay 0.1.0' "$HOME/.claude/skills/pay/SKILL.md"
  [ -z "$(ls -A "$HOME/elsewhere")" ]
  upgrade
  has_text 'updated    ~/.agents/skills/pay'
  grep -q 'Pay 0.2.0' "$skill/SKILL.md"
  [ -f "$skill/only-0.2.0.md" ] && [ ! -e "$skill/only-0.1.0.md" ]
  run -0 installer --uninstall
  is_same "$before" "$(photograph "$HOME")"
  run -0 installer --uninstall
  has_text 'Nothing to uninstall'
}

@test "behavior: an edit stays while the file does not change, and is backed up when it does" {
  installer
  echo mine >>"$skill/references/same.md"
  echo mine >>"$skill/references/changed.md"
  run -0 installer
  has_text 'kept       ~/.agents/skills/pay/references/same.md: you edited it'
  upgrade
  grep -q mine "$skill/references/same.md"
  is_same 'of 0.2.0' "$(cat "$skill/references/changed.md")"
  grep -q mine "$state/backups/1/.agents/skills/pay/references/changed.md"
  run -0 installer --uninstall
  has_text 'restored   ~/.agents/skills/pay/references/changed.md'
  is_same "$(printf 'of 0.1.0\nmine')" "$(cat "$skill/references/changed.md")"
  is_same "$(printf 'same\nmine')" "$(cat "$skill/references/same.md")"
  is_same './.agents/skills/pay/references/changed.md ./.agents/skills/pay/references/same.md' \
    "$(cd "$HOME" && find . -type f | LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//')"
}

@test "behavior: what was there before with the same bytes is left at uninstall" {
  mkdir -p "$HOME/.agents/skills"
  cp -R "$pack/skills/pay" "$HOME/.agents/skills/pay"
  before=$(photograph "$HOME")
  run -0 installer
  has_text '4 files of it not written by this script'
  installer --uninstall
  is_same "$before" "$(photograph "$HOME")"
}

@test "behavior: a file added to the skill's folder stays" {
  installer
  echo mine >"$skill/mine.md"
  upgrade
  installer --uninstall
  is_same mine "$(cat "$skill/mine.md")"
}

@test "behavior: rules are a marked block, whatever the file looked like" {
  mkdir project && cd project
  for content in '' 'no end of line' $'one\n' $'two blank lines\n\n\n' $'windows\r\n'; do
    printf %s "$content" >AGENTS.md
    chmod 640 AGENTS.md
    before=$(photograph . && ls -l AGENTS.md | cut -c1-10)
    run -0 installer --project --with-rules
    has_text 'wrote      AGENTS.md, a marked block'
    grep -q '`.agents/skills/pay/SKILL.md`' AGENTS.md
    run -0 installer --project
    has_text 'unchanged  AGENTS.md'
    run -0 installer --project --uninstall
    is_same "$before" "$(photograph . && ls -l AGENTS.md | cut -c1-10)"
  done
  rm AGENTS.md
  run -0 installer --project --with-rules
  run -0 installer --project --uninstall
  is_same ./ "$(photograph .)"
}

@test "behavior: text around the block, and an edited block, are kept" {
  mkdir project && cd project
  echo before >AGENTS.md
  ln -s AGENTS.md CLAUDE.md
  installer --project --with-rules
  echo after >>AGENTS.md
  upgrade --project
  installer --project --uninstall
  is_same $'before\nafter' "$(cat CLAUDE.md)"
  [ -L CLAUDE.md ]
  installer --project --with-rules
  sed -i.bak 's/read the skill/read it/' AGENTS.md
  run -0 installer --project --uninstall
  has_text 'the marked block was edited'
  grep -q 'read it' AGENTS.md
}

@test "behavior: --agent cursor --with-rules writes a Cursor rule and no AGENTS.md" {
  mkdir project && cd project
  run -0 installer --project --agent cursor --with-rules
  grep -q 'alwaysApply: true' .cursor/rules/stellar-mpp-payments.mdc
  [ ! -e AGENTS.md ]
  upgrade --project
  [ -f .cursor/rules/stellar-mpp-payments.mdc ]
  installer --project --uninstall
  is_same ./ "$(photograph .)"
}

@test "error: whichever step fails, everything is as before" {
  needs_path
  furnish
  mkdir bin
  for tool in mv cp mkdir; do
    real=$(command -v $tool)
    cat >bin/$tool <<END
#!/bin/sh
case "\$*" in *"a home"*) ;; *) exec $real "\$@" ;; esac
count=\$((\$(cat "$PWD/count") + 1))
echo \$count >"$PWD/count"
if [ \$count = \$(cat "$PWD/fail-at") ]; then echo "$tool: No space left on device" >&2; exit 1; fi
exec $real "\$@"
END
    chmod +x bin/$tool
  done
  before=$(photograph "$HOME")
  failures=0
  for at in 1 2 3 5 8 13 21 34 40; do
    echo 0 >count
    echo "$at" >fail-at
    PATH="$PWD/bin:$PATH" run installer --with-rules
    if [ "$status" = 0 ]; then break; fi
    failures=$((failures + 1))
    has_text 'Nothing was changed.'
    is_same "$before" "$(photograph "$HOME")"
  done
  [ "$failures" -gt 5 ]
}

@test "error: killed half-way, the next run undoes it first" {
  needs_path
  furnish
  before=$(photograph "$HOME")
  mkdir bin
  printf '#!/bin/sh\ncase "$*" in *only-0.1.0.md) kill -9 "$(cat "%s/work/pid")"; exit 1 ;; esac\nexec %s "$@"\n' "$state" "$(command -v mv)" >bin/mv
  chmod +x bin/mv
  PATH="$PWD/bin:$PATH" run installer
  [ "$status" -ne 0 ] && [ -d "$state/work" ]
  run -0 installer --list
  has_text 'a run was cut off here'
  run -0 installer
  has_text 'undone     a run that was cut off here before'
  installer --uninstall
  is_same "$before" "$(photograph "$HOME")"
}

@test "error: two runs at a time" {
  mkdir -p "$state/work" && echo $$ >"$state/work/pid"
  run -1 installer
  has_text "another run is at work here, process $$"
}

@test "error: the run that comes second leaves the work of the first alone" {
  needs_path
  mkdir bin
  printf '#!/bin/sh\ncase "$*" in */work) %s "$1" && echo 1 >"$1/journal" ;; esac\nexec %s "$@"\n' "$(command -v mkdir)" "$(command -v mkdir)" >bin/mkdir
  chmod +x bin/mkdir
  PATH="$PWD/bin:$PATH" run -1 installer
  has_text 'another run is at work here'
  is_same 1 "$(cat "$state/work/journal")"
}

@test "error: a target that cannot be written is named and nothing is half done" {
  echo 'a file' >"$HOME/.claude"
  before=$(photograph "$HOME")
  run -1 installer
  has_text 'cannot make the folder ~/.claude: something else is there'
  has_text 'Nothing was changed.'
  is_same "$before" "$(photograph "$HOME")"
}

@test "error: a read-only home" {
  as_nobody=''
  if [ "$(id -u)" = 0 ]; then
    command -v setpriv || skip 'root needs setpriv to meet a read-only folder'
    as_nobody='setpriv --reuid 65534 --regid 65534 --clear-groups'
    chmod 755 "$BATS_RUN_TMPDIR" "$BATS_RUN_TMPDIR/test" "$BATS_TEST_TMPDIR"
  fi
  chmod 777 "$TMPDIR" && chmod 555 "$HOME"
  run -1 $as_nobody ${INSTALL_SHELL:-sh} "$pack/install.sh"
  has_text 'cannot make the folder ~/.agents: Permission denied'
  is_same ./ "$(photograph "$HOME")"
}

@test "error: a receipt that points out of the project is refused" {
  mkdir -p project && cd project && installer --project
  for row in 'backup	1	../escaped' 'file	0	/etc/passwd' 'backup	../1	x' 'other	1	x'; do
    cp .agents/.stellar-mpp-payments/receipt kept
    echo "$row" >>.agents/.stellar-mpp-payments/receipt
    run -1 installer --project --uninstall
    has_text 'receipt is damaged'
    mv kept .agents/.stellar-mpp-payments/receipt
  done
}
