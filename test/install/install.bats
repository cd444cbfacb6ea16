#!/usr/bin/env bats
# shellcheck disable=SC2086,SC2088,SC2016,SC2154,SC2012 # INSTALL_SHELL may be two words; a tilde is text; helper.bash sets the rest
bats_require_minimum_version 1.5.0
load helper

@test "behavior: one copy for all agents and a link for Claude Code" {
  run -0 installer
  has_text 'installed  ~/.agents/skills/pay, 4 files'
  has_text 'read by    Claude Code, Codex, Copilot, Cursor, Gemini CLI, OpenCode, Windsurf'
  has_text "--uninstall"
  cmp "$pack/skills/pay/references/same.md" "$skill/references/same.md"
  [ "$(readlink "$HOME/.claude/skills/pay")" = ../../.agents/skills/pay ]
  [ -f "$HOME/.claude/skills/channels/SKILL.md" ]
  [ -z "$(ls "$TMPDIR")" ]
}

@test "behavior: the second run changes nothing and says unchanged" {
  installer
  before=$(photograph "$HOME")
  run -0 installer
  has_text 'Unchanged: Stellar MPP Payments 0.1.0'
  is_same "$before" "$(photograph "$HOME")"
}

@test "behavior: a dry run writes nothing and names every file" {
  run -0 installer --dry-run --with-rules --agent codex claude
  has_text 'write      ~/.agents/skills/pay/references/changed.md'
  has_text 'link       ~/.claude/skills/pay'
  has_text 'edit       ~/.codex/AGENTS.md'
  has_text 'Nothing was written'
  is_same ./ "$(photograph "$HOME")"
}

@test "behavior: --project installs where it is run, with links that survive a move" {
  mkdir 'a project' && cd 'a project'
  run -0 env -u HOME ${INSTALL_SHELL:-sh} "$pack/install.sh" --project
  has_text 'undo       sh '
  cd .. && mv 'a project' moved
  [ -f moved/.claude/skills/pay/SKILL.md ]
  is_same ./ "$(photograph "$HOME")"
  cd moved
  run -0 installer --project --uninstall
  is_same ./ "$(photograph .)"
}

@test "behavior: --agent without claude makes no link, and the next run adds it" {
  run -0 installer --agent codex gemini --agent cursor
  has_text 'read by    Codex, Copilot'
  [ ! -e "$HOME/.claude" ]
  run -0 installer --agent claude
  [ -L "$HOME/.claude/skills/pay" ]
}

@test "behavior: honours CLAUDE_CONFIG_DIR, CODEX_HOME and XDG_CONFIG_HOME" {
  export CLAUDE_CONFIG_DIR="$BATS_TEST_TMPDIR/claude dir" CODEX_HOME="$BATS_TEST_TMPDIR/codex" XDG_CONFIG_HOME="$BATS_TEST_TMPDIR/config"
  run -0 installer --with-rules --agent claude codex opencode
  [ "$(readlink "$CLAUDE_CONFIG_DIR/skills/pay")" = "$skill" ]
  grep -q 'agents/skills/pay/SKILL.md' "$CODEX_HOME/AGENTS.md"
  grep -q 'agents/skills/pay/SKILL.md' "$XDG_CONFIG_HOME/opencode/AGENTS.md"
  [ ! -e "$HOME/.claude" ] && [ ! -e "$HOME/.codex" ]
  unset CLAUDE_CONFIG_DIR CODEX_HOME XDG_CONFIG_HOME
  run -0 installer --uninstall
  [ ! -e "$BATS_TEST_TMPDIR/claude dir" ] && [ ! -e codex ] && [ ! -e config ]
}

@test "behavior: a copy for Claude Code where links fail" {
  needs_path
  mkdir bin && printf '#!/bin/sh\nexit 1\n' >bin/ln && chmod +x bin/ln
  PATH="$PWD/bin:$PATH" run -0 installer
  has_text 'is a copy'
  [ ! -L "$HOME/.claude/skills/pay" ]
  cmp "$pack/skills/pay/SKILL.md" "$HOME/.claude/skills/pay/SKILL.md"
  make_pack "$BATS_TEST_TMPDIR/pack2" 0.2.0
  pack=$BATS_TEST_TMPDIR/pack2 run -0 installer
  grep -q 'Pay 0.2.0' "$HOME/.claude/skills/pay/SKILL.md"
  run -0 installer --uninstall
  is_same ./ "$(photograph "$HOME")"
}

@test "behavior: nothing to link where .claude/skills is the folder itself" {
  mkdir -p "$HOME/.agents/skills" "$HOME/.claude" && ln -s ../.agents/skills "$HOME/.claude/skills"
  before=$(photograph "$HOME")
  run -0 installer
  has_text 'the same folder'
  [ ! -L "$skill" ] && [ -f "$HOME/.claude/skills/pay/SKILL.md" ]
  installer --uninstall
  is_same "$before" "$(photograph "$HOME")"
}

@test "behavior: a copy that another agent would list as well is named" {
  mkdir -p "$HOME/.codex/skills/pay" && echo mine >"$HOME/.codex/skills/pay/SKILL.md"
  run -0 installer
  has_text '~/.codex/skills/pay: a second copy'
  mkdir project && cd project
  run -0 installer --project
  has_text "$HOME/.agents/skills/pay: a second copy"
}

@test "behavior: --list says what is there and what was changed" {
  run -0 installer --list
  has_text 'not installed'
  installer
  echo mine >>"$skill/SKILL.md"
  rm "$skill/references/same.md"
  run -0 installer --list
  has_text '0.1.0, from a checkout'
  has_text '~/.agents/skills/pay, 4 files, 1 edited, 1 missing'
  has_text '~/.claude/skills/pay, a link'
}

@test "behavior: --help says all options and installs nothing" {
  run -0 installer --help
  for option in --global --project --agent --with-rules --repo --ref --sha256 --list --uninstall --dry-run; do has_text "$option"; done
  is_same ./ "$(photograph "$HOME")"
}

@test "error: an unknown option or agent is refused with 2 and nothing is written" {
  for arguments in --unknown extra '--agent' '--agent vim' '--agent --list' '--ref' '--repo'; do
    run -2 installer $arguments
    has_text '--help'
  done
  is_same ./ "$(photograph "$HOME")"
}

@test "error: without HOME a global install is refused, and never guesses" {
  run -1 env -u HOME ${INSTALL_SHELL:-sh} "$pack/install.sh"
  has_text 'HOME is not set'
  HOME=/nowhere/at/all run -1 installer
  has_text 'not a folder'
  cd "$HOME"
  run -1 installer --project
  has_text 'use --global'
}
