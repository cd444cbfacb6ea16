#!/bin/sh
# Installs the Stellar MPP Payments skills where coding agents read them; `sh install.sh --help` says how.
# POSIX sh, and everything is in functions: a download that was cut off runs nothing.

release() { # written by `npm run manifests`
  VERSION='0.1.0'
  REPO=''
}

usage() {
  cat <<END
Installs the Stellar MPP Payments skills where coding agents read them.

  sh install.sh [options]                       from a checkout
  curl -fsSL ADDRESS/install.sh | sh -s -- [options]

Where
  --global          for you, in your home folder (default)
  --project         for the folder you are in
  --agent NAME...   for these only: $AGENTS
  --with-rules      also point the agents at the skills from the file they always read: a marked
                    block in AGENTS.md, or a rule when the only agent is cursor

From where
  --repo ADDRESS    a repository, a .tar.gz or a folder
  --ref REF         tag, branch or commit (default v$VERSION)
  --sha256 HASH     refuse the archive unless this is its SHA-256

Instead of installing
  --list            what is installed, and what was changed since
  --uninstall       remove what was installed, put back what was there before
  --help            this text

  --dry-run         say what would be done and write nothing; goes with all of them

One copy goes to .agents/skills, where Codex, Copilot, Cursor, Gemini CLI, OpenCode and Windsurf look.
Claude Code looks only in .claude/skills and gets a link there.

What this script did not write it neither deletes nor overwrites: it moves it to
.agents/$NAME/backups, and --uninstall puts it back.

Every file is checked against skills/SHA256SUMS, which comes with the files. That finds a damaged or
incomplete download, not a dishonest source. For that, compare --sha256 with a hash you trust.

Environment: CLAUDE_CONFIG_DIR, CODEX_HOME, XDG_CONFIG_HOME, TMPDIR
END
}

main() {
  release
  NAME=.stellar-mpp-payments
  AGENTS='claude codex copilot cursor gemini opencode windsurf'
  BEGIN='<!-- stellar-mpp-payments: begin. Written by install.sh, removed by install.sh --uninstall -->'
  END='<!-- stellar-mpp-payments: end -->'
  TAB=$(printf '\t')
  action=install scope='' agents='' others='' rules='' repo='' ref='' pin='' dry=''
  tmp='' journal='' work='' numbered='' count=0 removed=0
  parse "$@"
  if [ "$action" = help ]; then usage && return; fi
  trap 'rm -rf "$tmp"' EXIT
  trap 'abort 129' HUP
  trap 'abort 130' INT
  trap 'abort 143' TERM
  tmp=$(mktemp -d "${TMPDIR:-/tmp}/stellar-mpp.XXXXXX" 2>/dev/null) ||
    fail "cannot make a temporary folder in ${TMPDIR:-/tmp}"
  case $action in
    install) install ;;
    uninstall) uninstall ;;
    list) list ;;
  esac
}

parse() {
  while [ $# -gt 0 ]; do
    case $1 in
      --global | --project) scope=${1#--} ;;
      --list | --uninstall | --help) action=${1#--} ;;
      -h) action=help ;;
      --with-rules) rules=yes ;;
      --dry-run) dry=yes ;;
      --repo | --ref | --sha256)
        if [ $# -lt 2 ] || [ -z "$2" ]; then misuse "$1 needs a value"; fi
        case $1 in --repo) repo=$2 ;; --ref) ref=$2 ;; *) pin=$2 ;; esac
        shift
        ;;
      --agent)
        case ${2:--} in -*) misuse "--agent needs a name: $AGENTS" ;; esac
        while [ $# -gt 1 ]; do
          case $2 in -*) break ;; esac
          add_agent "$2"
          shift
        done
        ;;
      *) misuse "there is no option $1" ;;
    esac
    shift
  done
}

add_agent() {
  case " $AGENTS " in
    *" $1 "*) agents="$agents $1" ;;
    *) misuse "there is no agent $1; there are: $AGENTS" ;;
  esac
  if [ "$1" != cursor ]; then others=yes; fi
}

# --- The three actions

install() {
  locate "${scope:-global}"
  find_source
  check_payload
  load_receipt
  : >"$tmp/rows"
  plan_rules
  for skill in $skills; do install_skill "$skill"; done
  if wants claude || receipt_has file "$claude_row/skills/"; then
    for skill in $skills; do install_for_claude "$skill"; done
  fi
  install_rules
  drop_obsolete
  for skill in $skills; do find_collisions "$skill"; done
  save_receipt
  commit
  report_install
}

uninstall() {
  locate "${scope:-global}"
  load_receipt
  if [ ! -s "$tmp/old" ]; then
    echo "Nothing to uninstall: there is no $(show "$state/receipt")."
    if [ -z "$scope" ] && [ -f ".agents/$NAME/receipt" ]; then echo 'There is an install in this folder: add --project.'; fi
    return
  fi
  while IFS=$TAB read -r kind value row <&3; do
    case $kind in
      file) remove_file "$value" "$row" ;;
      link) remove_link "$value" "$row" ;;
      block) remove_block "$value" "$row" ;;
    esac
  done 3<"$tmp/old"
  if [ -z "$dry" ]; then begin && remove_folders; fi
  while IFS=$TAB read -r kind value row <&3; do
    case $kind in backup) restore "$value" "$row" ;; esac
  done 3<"$tmp/old"
  retire "$state/receipt"
  commit
  if [ -z "$dry" ]; then remove_folders; fi
  heading Uninstalled 'Would uninstall'
  if [ -z "$dry" ]; then line removed "$removed files and links"; fi
  report
}

list() {
  echo 'Stellar MPP Payments'
  if [ -n "$scope" ]; then
    list_scope "$scope"
  else
    if [ -n "${HOME:-}" ]; then list_scope global; fi
    if [ "$(pwd -P)" != "$(physical "${HOME:-}")" ]; then list_scope project; fi
  fi
}

list_scope() {
  locate "$1"
  load_receipt
  echo
  if [ ! -s "$tmp/old" ]; then
    line "$1" "not installed in $base"
    cat "$tmp/notes"
    return
  fi
  line "$1" "$(value_of version), from $(value_of source), in $base"
  awk -F"$TAB" '$1 == "file" && sub(/\/SKILL\.md$/, "", $3) { print $3 }' "$tmp/old" >"$tmp/places"
  while read -r place <&4; do list_place "$place"; done 4<"$tmp/places"
  while IFS=$TAB read -r kind value row <&3; do list_row "$kind" "$value" "$row"; done 3<"$tmp/old"
  cat "$tmp/notes"
}

list_row() { # kind, value, row: what is not a skill's file
  path_of "$3"
  text=''
  case $1 in
    link)
      text=', a link'
      if [ "$(readlink "$path" 2>/dev/null)" != "$2" ]; then text=', a link: changed since'; fi
      ;;
    block)
      text=', a marked block'
      if [ ! -f "$path" ] || [ "$(block_hash "$path")" != "${2% *}" ]; then text="$text: changed since"; fi
      ;;
    backup) if exists "$state/backups/$2/${3#/}"; then text=", yours: backed up in $(show "$state/backups/$2")"; fi ;;
    file) case $3 in *.mdc) text=', a rule' ;; esac ;;
  esac
  if [ -n "$text" ]; then line '' "$(show "$path")$text"; fi
}

list_place() {
  total=0 edited=0 missing=0
  while IFS=$TAB read -r kind value row <&3; do
    case "$kind$row" in "file$1/"*) ;; *) continue ;; esac
    path_of "$row"
    total=$((total + 1))
    if [ ! -f "$path" ]; then
      missing=$((missing + 1))
    elif [ "$(sha256 "$path")" != "$value" ]; then edited=$((edited + 1)); fi
  done 3<"$tmp/old"
  path_of "$1"
  text="$(show "$path"), $(files "$total")"
  if [ "$edited" -gt 0 ]; then text="$text, $edited edited"; fi
  if [ "$missing" -gt 0 ]; then text="$text, $missing missing"; fi
  line '' "$text"
}

# --- What is said

heading() { # done, would be done
  if [ -n "$dry" ]; then set -- "$2"; fi
  set -- "$1 Stellar MPP Payments${version:+ $version}"
  if [ "$where" = global ]; then echo "$1 globally, in $base"; else echo "$1 in this project, $base"; fi
  echo
}

report() {
  if [ -z "$dry" ]; then
    cat "$tmp/notes"
    return
  fi
  cat "$tmp/planned"
  sed -n '/^  kept /p; /^  also /p' "$tmp/notes"
  echo
  if [ -s "$tmp/planned" ]; then echo 'Nothing was written: this was a dry run.'; else echo 'Nothing to do.'; fi
}

report_install() {
  if [ -s "$tmp/planned" ]; then heading Installed 'Would install'; else heading Unchanged: Unchanged:; fi
  if [ -z "$dry" ]; then cat "$tmp/finished"; fi
  report
  if [ -n "$dry" ]; then return; fi
  echo
  readers='Codex, Copilot, Cursor, Gemini CLI, OpenCode, Windsurf'
  for skill in $skills; do
    if [ -f "$claude/skills/$skill/SKILL.md" ]; then readers="Claude Code, ${readers#Claude Code, }"; fi
  done
  line 'read by' "$readers"
  undo='the same command with --uninstall'
  case $self$0 in
    ?*' '*) undo="sh '$0' --uninstall" ;;
    ?*) if [ -n "$self" ]; then undo="sh $0 --uninstall"; fi ;;
  esac
  if [ "$where" = project ] && [ -n "$self" ]; then undo="$undo --project"; fi
  line undo "$undo"
}

files() { if [ "$1" = 1 ]; then echo '1 file'; else echo "$1 files"; fi; }

line() { printf '  %-10s %s\n' "$1" "$2"; }

note() { line "$1" "$2" >>"$tmp/notes"; }

# --- The receipt: lines of kind, value and path. What it does not name is not ours

load_receipt() { # to tmp/old
  for file in old rows dirs backups retired planned finished; do : >"$tmp/$file"; done
  if [ -d "$work" ]; then recover; fi
  if [ ! -f "$state/receipt" ]; then return; fi
  cat "$state/receipt" >"$tmp/old" 2>/dev/null || fail "cannot read $(show "$state/receipt")"
  scope_of_rows=$where awk -F"$TAB" '
    NR == 1 && $0 != "# 1: written by install.sh, which needs it to uninstall" { exit 1 }
    NR == 1 || $1 == "version" || $1 == "source" { next }
    $1 !~ /^(file|link|block|backup|dir)$/ || NF != 3 || $3 ~ /(^|\/)\.\.(\/|$)/ { exit 1 }
    $3 ~ /^\// && ENVIRON["scope_of_rows"] == "project" { exit 1 }
    $1 == "backup" && $2 ~ /[^0-9]/ { exit 1 }' "$tmp/old" || fail "$(show "$state/receipt") is damaged, or of a newer installer"
}

recorded() { # kind, row: its value
  if [ ! -s "$tmp/old" ]; then return; fi
  wanted_row=$2 awk -F"$TAB" -v kind="$1" '$1 == kind && $3 == ENVIRON["wanted_row"] { print $2; exit }' "$tmp/old"
}

receipt_has() { # kind, start of a row
  wanted_row=$2 awk -F"$TAB" -v kind="$1" '
    $1 == kind && index($3, ENVIRON["wanted_row"]) == 1 { found = 1 }
    END { exit !found }' "$tmp/old"
}

value_of() { sed -n "s/^$1$TAB//p" "$tmp/old"; }

keep_row() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$tmp/rows"; }

has_row() { # kind, row
  wanted_row=$2 awk -F"$TAB" -v kind="$1" '
    $1 == kind && $3 == ENVIRON["wanted_row"] { found = 1 }
    END { exit !found }' "$tmp/rows"
}

save_receipt() {
  if [ ! -s "$tmp/rows" ]; then return; fi
  {
    echo '# 1: written by install.sh, which needs it to uninstall'
    printf 'version\t%s\nsource\t%s\n' "${version:-unknown}" "$origin"
    sort -t "$TAB" -k 3 "$tmp/rows"
    sed -n '/^backup/p; /^dir/p' "$tmp/old"
    cat "$tmp/backups" "$tmp/dirs"
  } >"$tmp/receipt"
  path=$state/receipt
  if cmp -s "$tmp/receipt" "$tmp/old"; then return; fi
  plan write "$path" || return 0
  begin
  # Folders that were made for the receipt itself.
  grep -vxFf "$tmp/receipt" "$tmp/dirs" >"$tmp/late"
  cat "$tmp/late" >>"$tmp/receipt"
  if [ -f "$path" ]; then move_away "$path"; fi
  try cp "$tmp/receipt" "$work/new"
  undo_with make "$(sha256 "$tmp/receipt")" "$path"
  try mv -f "$work/new" "$path"
}

# --- Where

locate() { # global or project: sets base, state, claude and claude_row
  case ${HOME:-} in /*) home=${HOME%/} ;; *) home='' ;; esac
  if [ "$1" = global ]; then
    if [ -z "${HOME:-}" ]; then fail "HOME is not set. Set it, or use --project"; fi
    if [ ! -d "$home" ]; then fail "HOME is $HOME, which is not a folder. Set it, or use --project"; fi
    base=$home
    claude=${CLAUDE_CONFIG_DIR:-$home/.claude}
    case $claude in /*) ;; *) claude=$PWD/$claude ;; esac
  else
    base=$(pwd -P)
    if [ -n "$home" ] && [ "$base" = "$(physical "$home")" ]; then fail "this folder is your home: use --global"; fi
    claude=$base/.claude
  fi
  where=$1
  case "$base$claude" in *"$TAB"* | *'
'*) fail "a path with tabs or line breaks is not supported: $base" ;; esac
  state=$base/.agents/$NAME
  work=$state/work
  row_of "$claude"
  claude_row=$as_row
  : >"$tmp/notes"
}

row_of() { # how the receipt names a path: from the base if it is below it
  case $1 in "$base"/*) as_row=${1#"$base"/} ;; *) as_row=$1 ;; esac
}

path_of() {
  case $1 in /*) path=$1 ;; *) path=$base/$1 ;; esac
}

show() { # a path as a person would write it
  case $1 in
    "$base"/*) if [ "$where" = global ]; then printf '%s/%s' '~' "${1#"$base"/}"; else printf '%s' "${1#"$base"/}"; fi ;;
    *) printf '%s' "$1" ;;
  esac
}

wants() { # agent: named, or none was named
  case " $agents " in *" $1 "* | '  ') return 0 ;; *) return 1 ;; esac
}

physical() { (CDPATH='' cd -- "$1" 2>/dev/null && pwd -P); }

exists() { [ -e "$1" ] || [ -L "$1" ]; }

# --- From where

find_source() { # sets payload, the folder that holds skills/, and origin
  self=''
  case $0 in install.sh | */install.sh) self=$(physical "$(dirname -- "$0")") ;; esac
  address=${repo#file://}
  if [ -z "$repo$ref" ] && [ -n "$self" ] && [ -d "$self/skills" ]; then
    payload=$self
  elif [ -n "$address" ] && [ -d "$address/skills" ]; then
    payload=$address
    if [ -n "$ref" ]; then fail "--ref does not go with a folder. Check the ref out there"; fi
  else
    fetch
    return
  fi
  origin='a checkout'
  if [ -n "$pin" ]; then fail "--sha256 is for an archive, and $payload is a folder"; fi
}

fetch() { # gets and unpacks an archive
  repo=${repo:-$REPO}
  if [ -z "$repo" ]; then fail "from where? Say --repo ADDRESS: a repository, a .tar.gz or a folder"; fi
  address=${repo#file://}
  address=${address%/}
  case $address in
    *.tar.gz | *.tgz) if [ -n "$ref" ]; then fail "--ref goes with a repository, not with an archive"; fi ;;
    *) address=${address%.git}/archive/${ref:-v$VERSION}.tar.gz ;;
  esac
  origin=$(printf %s "$address" | sed 's|//[^/@]*@|//|')
  archive=$tmp/archive.tar.gz
  case $address in
    https://*) only=https ;;
    http://127.0.0.1[:/]* | http://localhost[:/]*) only=http ;;
    *://*) fail "$origin: only https is fetched, and http from this machine" ;;
    *) only='' ;;
  esac
  download "$address" "$archive" 2>"$tmp/error" || fail "cannot fetch $origin: $(tail -n 1 "$tmp/error" | sed 's/.*: //')"
  if [ -n "$pin" ] && [ "$(sha256 "$archive")" != "$(printf %s "$pin" | tr A-F a-f)" ]; then
    fail "$origin has the SHA-256 $(sha256 "$archive"), not $pin"
  fi
  mkdir "$tmp/unpacked"
  tar -xzf "$archive" -C "$tmp/unpacked" 2>/dev/null || fail "$origin is not a complete .tar.gz"
  for payload in "$tmp/unpacked" "$tmp/unpacked"/*; do
    if [ -d "$payload/skills" ]; then return; fi
  done
  fail "$origin has no skills/"
}

download() { # address, file
  if [ -z "$only" ]; then
    cp "$1" "$2"
  elif has curl; then
    curl -fsSL --proto "=$only" --proto-redir "=$only" -o "$2" "$1"
  elif has wget; then
    wget -O "$2" "$1"
  else
    echo 'curl or wget is needed' >&2
    return 1
  fi
}

has() { command -v "$1" >/dev/null 2>&1; }

sha256() { # file
  if has sha256sum; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -c1-64
}

check_payload() { # sets skills; payload rows go to tmp/payload as hash, path
  if ! has sha256sum && ! has shasum; then fail "sha256sum or shasum is needed to check the files"; fi
  sums=$payload/skills/SHA256SUMS
  if [ ! -f "$sums" ]; then fail "$origin has no skills/SHA256SUMS"; fi
  awk -v OFS='\t' '
    { hash = substr($0, 1, 64); path = substr($0, 67) }
    length($0) < 67 || hash ~ /[^0-9a-f]/ || substr($0, 65, 2) != "  " { exit 1 }
    path !~ /^[a-z0-9-]+\/[A-Za-z0-9._\/-]+$/ || path ~ /(^|\/)\.?\.?(\/|$)/ { exit 1 }
    { print hash, path }' "$sums" >"$tmp/payload" || fail "skills/SHA256SUMS of $origin is damaged"
  while IFS=$TAB read -r hash path <&3; do
    if [ ! -f "$payload/skills/$path" ] || [ -L "$payload/skills/$path" ]; then fail "$origin lacks skills/$path"; fi
    if [ "$(sha256 "$payload/skills/$path")" != "$hash" ]; then
      fail "skills/$path is not what skills/SHA256SUMS says. Damaged or edited; \`npm run manifests\` writes the sums anew"
    fi
  done 3<"$tmp/payload"
  skills=$(sed -n "s|^[0-9a-f]*$TAB\([^/]*\)/SKILL.md\$|\1|p" "$tmp/payload" | tr '\n' ' ')
  if [ -z "$skills" ]; then fail "$origin has no skill"; fi
  version=$(sed -n "s/^  VERSION='\([0-9A-Za-z.+-]*\)'\$/\1/p" "$payload/install.sh" 2>/dev/null)
}

# --- Placing

install_skill() { # name
  row=.agents/skills/$1
  path_of "$row"
  fresh='' there=''
  if exists "$path"; then there=yes; fi
  if [ -L "$path" ] || { [ -n "$there" ] && [ ! -d "$path" ]; }; then
    set_aside "$row"
    fresh=yes there=''
  fi
  install_files "$1" ".agents/skills/$1"
}

install_files() { # skill, row of its folder: each file of the payload
  total=0 changed=0 foreign=0
  while IFS=$TAB read -r hash file <&3; do
    case $file in "$1"/*) ;; *) continue ;; esac
    total=$((total + 1))
    install_file "$hash" "$payload/skills/$file" "$2/${file#*/}"
  done 3<"$tmp/payload"
  path_of "$2"
  if [ "$changed" -eq 0 ]; then
    line unchanged "$(show "$path"), $(files "$total")" >>"$tmp/finished"
  elif [ -z "$there" ]; then
    line installed "$(show "$path"), $(files "$total")" >>"$tmp/finished"
  else
    line updated "$(show "$path"), $changed of $(files "$total")" >>"$tmp/finished"
  fi
  if [ "$foreign" -gt 0 ]; then
    note kept "$(show "$path"): $(files "$foreign") of it not written by this script; --uninstall will leave them"
  fi
}

install_file() { # hash, source, row
  path_of "$3"
  old=$(recorded file "$3")
  if [ -n "$fresh" ] || ! exists "$path"; then
    put_file "$1" "$2" "$3"
  elif [ -L "$path" ] || [ ! -f "$path" ]; then
    set_aside "$3" && put_file "$1" "$2" "$3"
  else
    now=$(sha256 "$path")
    if [ "$now" = "$1" ]; then
      if [ -n "$old" ]; then keep_row file "$1" "$3"; else foreign=$((foreign + 1)); fi
    elif [ "$now" = "$old" ]; then
      if [ -z "$dry" ]; then move_away "$path"; fi
      put_file "$1" "$2" "$3"
    elif [ "$old" = "$1" ]; then
      keep_row file "$1" "$3"
      note kept "$(show "$path"): you edited it"
    else
      set_aside "$3" && put_file "$1" "$2" "$3"
    fi
  fi
}

put_file() { # hash, source, row: nothing is there
  changed=$((changed + 1))
  keep_row file "$1" "$3"
  path_of "$3"
  plan write "$path" || return 0
  begin
  make_dir "$(dirname -- "$path")"
  try cp "$2" "$work/new"
  undo_with make "$1" "$path"
  try mv -f "$work/new" "$path"
}

install_for_claude() { # skill: a link, or a copy where links fail
  link=$claude/skills/$1
  link_row=$claude_row/skills/$1
  fresh='' there=''
  target=$(link_target "$1")
  if same_folder "$claude/skills" "$base/.agents/skills"; then
    line unchanged "$(show "$claude/skills"), the same folder" >>"$tmp/finished"
  elif receipt_has file "$link_row/" && [ ! -L "$link" ]; then
    there=yes
    install_files "$1" "$link_row"
  elif [ "$(readlink "$link" 2>/dev/null)" = "$target" ] || same_folder "$link" "$base/.agents/skills/$1"; then
    if [ -n "$(recorded link "$link_row")" ]; then keep_row link "$(readlink "$link")" "$link_row"; fi
    line unchanged "$(show "$link"), a link" >>"$tmp/finished"
  else
    if [ -L "$link" ] && [ "$(readlink "$link")" = "$(recorded link "$link_row")" ]; then
      if [ -z "$dry" ]; then move_away "$link"; fi
    elif exists "$link"; then
      set_aside "$link_row"
      fresh=yes
    fi
    put_link "$1" "$target" "$link_row"
  fi
}

link_target() { # skill: relative where that holds, so that a project can be moved
  if [ "$claude" = "$base/.claude" ] && [ ! -L "$claude" ] && [ ! -L "$claude/skills" ]; then
    printf '../../.agents/skills/%s' "$1"
  else
    printf '%s/.agents/skills/%s' "$base" "$1"
  fi
}

put_link() { # skill, target, row
  if plan link "$link"; then
    begin
    make_dir "$(dirname -- "$link")"
    undo_with link "$2" "$link"
    if ! ln -s "$2" "$link" 2>/dev/null; then
      note also "$(show "$link") is a copy: links do not work there"
      install_files "$1" "$3"
      return
    fi
  fi
  keep_row link "$2" "$3"
  line linked "$(show "$link")" >>"$tmp/finished"
}

same_folder() {
  [ -d "$1" ] && [ -d "$2" ] && [ "$(physical "$1")" = "$(physical "$2")" ]
}

drop_obsolete() { # what an earlier version installed and this one has no more
  while IFS=$TAB read -r kind value row <&3; do
    case $kind in file | link) ;; *) continue ;; esac
    if has_row "$kind" "$row"; then continue; fi
    path_of "$row"
    case $kind:$row in
      file:.agents/skills/* | file:"$claude_row"/skills/*) drop_file "$value" ;;
      link:*)
        case " $skills " in
          *" ${row##*/} "*) keep_row "$kind" "$value" "$row" ;;
          *) remove_link "$value" "$row" ;;
        esac
        ;;
      *) keep_row "$kind" "$value" "$row" ;;
    esac
  done 3<"$tmp/old"
}

drop_file() { # hash; path is set
  if ! exists "$path"; then return; fi
  if [ -f "$path" ] && [ "$(sha256 "$path")" = "$1" ]; then
    note removed "$(show "$path"): not part of this version"
    retire "$path"
  else
    note kept "$(show "$path"): you edited it; it is not part of this version"
  fi
}

find_collisions() { # skill: another copy that an agent would list as well
  if [ "$where" = global ]; then
    set -- "$1" "${CODEX_HOME:-$base/.codex}" "$base/.gemini"
  else
    set -- "$1" "$base/.codex" "$base/.gemini" "$home/.agents"
  fi
  ours=$base/.agents/skills/$1
  for folder in "$2" "$3" ${4:+"$4"}; do
    other=$folder/skills/$1
    if [ -e "$other" ] && ! same_folder "$other" "$ours"; then
      note also "$(show "$other"): a second copy; an agent that looks in both places lists the skill twice"
    fi
  done
}

# --- Rules: what agents always read

plan_rules() { # rows of the files go to tmp/rules
  : >"$tmp/rules"
  awk -F"$TAB" '$1 == "block" || ($1 == "file" && $3 ~ /\.mdc$/) { print $3 }' "$tmp/old" >"$tmp/rules"
  if [ -z "$rules" ]; then return; fi
  if [ "$where" = global ]; then
    for agent in claude codex gemini opencode; do add_global_rules "$agent"; done
    if [ ! -s "$tmp/rules" ]; then
      fail '--with-rules found neither Claude Code, Codex, Gemini CLI nor OpenCode in your home. Name one with --agent, or use --project'
    fi
  elif [ -n "$agents" ] && [ -z "$others" ]; then
    echo .cursor/rules/stellar-mpp-payments.mdc >>"$tmp/rules"
  else
    echo AGENTS.md >>"$tmp/rules"
    if wants claude && [ -f "$base/CLAUDE.md" ] && [ ! -L "$base/CLAUDE.md" ] && ! grep -q '@AGENTS.md' "$base/CLAUDE.md"; then
      note also 'CLAUDE.md: Claude Code reads it instead of AGENTS.md; add a line @AGENTS.md to it'
    fi
    if wants gemini; then note also 'Gemini CLI reads AGENTS.md only if context.fileName in its settings names it'; fi
  fi
}

add_global_rules() { # agent: if it was named, or none was and it has a folder
  case $1 in
    claude) file=$claude/CLAUDE.md ;;
    codex) file=${CODEX_HOME:-$base/.codex}/AGENTS.md ;;
    gemini) file=$base/.gemini/GEMINI.md ;;
    opencode) file=${XDG_CONFIG_HOME:-$base/.config}/opencode/AGENTS.md ;;
  esac
  if [ -z "$agents" ] && [ ! -d "$(dirname -- "$file")" ]; then return; fi
  if wants "$1"; then
    row_of "$file"
    printf '%s\n' "$as_row" >>"$tmp/rules"
  fi
}

install_rules() {
  sort -u "$tmp/rules" >"$tmp/rules.sorted"
  write_rules >"$tmp/text"
  { echo "$BEGIN" && cat "$tmp/text" && echo "$END"; } >"$tmp/block"
  { printf -- '---\ndescription: Payments with MPP (HTTP 402) on Stellar\nalwaysApply: true\n---\n\n' && cat "$tmp/text"; } >"$tmp/rule.mdc"
  while read -r rules_row <&4; do
    case $rules_row in
      *.mdc)
        changed=0 fresh=''
        install_file "$(sha256 "$tmp/rule.mdc")" "$tmp/rule.mdc" "$rules_row"
        if [ "$changed" -gt 0 ]; then verb=wrote; else verb=unchanged; fi
        path_of "$rules_row"
        line "$verb" "$(show "$path"), a rule" >>"$tmp/finished"
        ;;
      *) install_block "$rules_row" ;;
    esac
  done 4<"$tmp/rules.sorted"
}

write_rules() {
  cat <<END
## Payments with MPP (HTTP 402) on Stellar

Before you write or change code that takes or makes payments over HTTP 402 on Stellar (\`@stellar/mpp\`, \`mppx\`,
\`WWW-Authenticate: Payment\`), read the skill and follow it:

END
  for skill in $skills; do
    path_of ".agents/skills/$skill/SKILL.md"
    echo "- \`$(show "$path")\`"
  done
}

install_block() { # row
  resolve "$1"
  wanted=$(sha256 "$tmp/block")
  old=$(recorded block "$1")
  how=appended
  if [ ! -e "$path" ]; then
    how=created
    cat "$tmp/block" >"$tmp/text"
  elif grep -qF "$BEGIN" "$path"; then
    now=$(block_hash "$path")
    how=${old#* }
    if [ "$now" = "$wanted" ]; then
      if [ -n "$old" ]; then keep_row block "$wanted $how" "$1"; fi
      line unchanged "$(show "$path"), a marked block" >>"$tmp/finished"
      return
    elif [ "$now" != "${old% *}" ]; then
      if [ -n "$old" ]; then keep_row block "$old" "$1"; fi
      note kept "$(show "$path"): the marked block was edited"
      return
    fi
    cut_block "$how" "$path" | append_block >"$tmp/text"
  else
    if [ -s "$path" ] && [ -n "$(tail -c 1 "$path")" ]; then how=joined; fi
    append_block <"$path" >"$tmp/text"
  fi
  keep_row block "$wanted $how" "$1"
  line wrote "$(show "$path"), a marked block" >>"$tmp/finished"
  replace_text "$path"
}

append_block() { # after a blank line, unless it comes first
  awk '{ print } END { if (NR) print "" }'
  cat "$tmp/block"
}

cut_block() { # how, file: the text as it was before
  awk -v begin="$BEGIN" -v end="$END" -v how="$1" '
    { text[NR] = $0; line = $0; sub(/\r$/, "", line) }
    line == begin && !from { from = NR }
    line == end && from && !to { to = NR }
    END {
      if (from > 1 && text[from - 1] ~ /^\r?$/) from--
      for (i = 1; i <= NR; i++) {
        if (i >= from && i <= to) continue
        if (printed++) printf "\n"
        printf "%s", text[i]
      }
      if (printed && !(how == "joined" && to == NR)) printf "\n"
    }' "$2"
}

block_hash() { # file
  sed -n "/^<!-- stellar-mpp-payments: begin/,/^<!-- stellar-mpp-payments: end/p" "$1" >"$tmp/found"
  sha256 "$tmp/found"
}

resolve() { # row: sets path, through links
  path_of "$1"
  hops=0
  while [ -L "$path" ] && [ "$hops" -lt 20 ]; do
    hops=$((hops + 1))
    next=$(readlink "$path")
    case $next in /*) path=$next ;; *) path=$(dirname -- "$path")/$next ;; esac
  done
}

replace_text() { # file: becomes tmp/text, with the mode it had
  plan edit "$1" || return 0
  begin
  make_dir "$(dirname -- "$1")"
  if [ -e "$1" ]; then
    try cp -p "$1" "$work/new"
    if [ ! -w "$1" ]; then fail "cannot write $(show "$1"): Permission denied"; fi
    move_away "$1"
  fi
  cat "$tmp/text" 2>/dev/null >"$work/new" || fail "cannot write in $(show "$work")"
  undo_with make "$(sha256 "$tmp/text")" "$1"
  try mv -f "$work/new" "$1"
}

# --- Removing

remove_file() { # hash, row
  path_of "$2"
  if ! exists "$path"; then return; fi
  if [ ! -L "$path" ] && [ -f "$path" ] && [ "$(sha256 "$path")" = "$1" ]; then
    removed=$((removed + 1))
    retire "$path"
  else
    note kept "$(show "$path"): you edited it"
  fi
}

remove_link() { # target, row
  path_of "$2"
  if [ "$(readlink "$path" 2>/dev/null)" = "$1" ]; then
    removed=$((removed + 1))
    retire "$path"
  elif exists "$path"; then note kept "$(show "$path"): it is not our link any more"; fi
}

remove_block() { # "hash how", row
  resolve "$2"
  if [ ! -f "$path" ] || ! grep -qF "$BEGIN" "$path"; then return; fi
  if [ "$(block_hash "$path")" != "${1% *}" ]; then
    note kept "$(show "$path"): the marked block was edited"
    return
  fi
  cut_block "${1#* }" "$path" >"$tmp/text"
  note removed "the marked block in $(show "$path")"
  if [ ! -s "$tmp/text" ] && [ "${1#* }" = created ]; then retire "$path"; else replace_text "$path"; fi
}

restore() { # number, row
  path_of "$2"
  saved=$state/backups/$1/${2#/}
  if ! exists "$saved"; then return; fi
  if exists "$path" && ! retired "$path" && { [ -z "$dry" ] || [ -z "$(recorded dir "$2")" ]; }; then
    note kept "$(show "$saved"): your backup of $(show "$path"), where something else is now"
    return
  fi
  note restored "$(show "$path")"
  plan restore "$path" || return 0
  begin
  make_dir "$(dirname -- "$path")"
  undo_with move "$saved" "$path"
  try mv -f "$saved" "$path"
}

retired() { grep -qxF "$1" "$tmp/retired"; }

# --- Effects. Each is written down before it is done, so that it can be undone

begin() { # takes the lock, once
  if [ "$journal" = "$work/journal" ]; then return; fi
  journal=$tmp/journal
  : >"$journal"
  make_dir "$state"
  if ! mkdir "$work" 2>/dev/null; then
    if [ -d "$work" ]; then fail "another run is at work here"; fi
    fail "cannot write in $(show "$state")"
  fi
  echo $$ >"$work/pid"
  mkdir "$work/old"
  cat "$journal" >"$work/journal"
  journal=$work/journal
  current=$state/receipt
  if [ ! -f "$current" ]; then current=/dev/null; fi
  if ! cmp -s "$current" "$tmp/old"; then fail 'another run has just finished here. Run it again'; fi
}

try() { # command that must succeed; says why it did not
  said=$("$@" 2>&1) || fail "cannot write $(show "$path"): ${said##*: }"
}

plan() { # what, path: writes it down; fails if it is not to be done, but only said
  line "$1" "$(show "$2")" >>"$tmp/planned"
  [ -z "$dry" ]
}

undo_with() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$journal"; }

make_dir() { # with what is above it
  if [ -d "$1" ]; then return; fi
  if exists "$1"; then fail "cannot make the folder $(show "$1"): something else is there"; fi
  make_dir "$(dirname -- "$1")"
  undo_with mkdir - "$1"
  said=$(mkdir "$1" 2>&1) || fail "cannot make the folder $(show "$1"): ${said##*: }"
  row_of "$1"
  printf 'dir\t-\t%s\n' "$as_row" >>"$tmp/dirs"
}

retire() { # path of ours: out of the way, gone with the commit
  printf '%s\n' "$1" >>"$tmp/retired"
  plan remove "$1" || return 0
  move_away "$1"
}

move_away() {
  begin
  count=$((count + 1))
  undo_with move "$1" "$work/old/$count"
  said=$(mv -f "$1" "$work/old/$count" 2>&1) || fail "cannot remove $(show "$1"): ${said##*: }"
}

set_aside() { # row of what is not ours: to the backups
  path_of "$1"
  if [ -z "$numbered" ]; then
    number=1
    while exists "$state/backups/$number"; do number=$((number + 1)); done
    numbered=yes
  fi
  saved=$state/backups/$number/${1#/}
  note "backed up" "$(show "$path") to $(show "$saved")"
  printf 'backup\t%s\t%s\n' "$number" "$1" >>"$tmp/backups"
  plan "back up" "$path" || return 0
  begin
  make_dir "$(dirname -- "$saved")"
  undo_with move "$path" "$saved"
  said=$(mv -f "$path" "$saved" 2>&1) || fail "cannot back up $(show "$path"): ${said##*: }"
}

commit() {
  if [ "$journal" != "$work/journal" ]; then return; fi
  rm -f "$journal"
  journal=''
  rm -rf "$work"
}

remove_folders() { # those that we made, if nothing else is in them
  sed -n "s/^dir$TAB-$TAB//p" "$tmp/old" | sort -r | while read -r row; do
    path_of "$row"
    if [ -n "$journal" ]; then undo_with rmdir - "$path"; fi
    rmdir "$path" 2>/dev/null
  done
}

rollback() { # undoes what the journal says, last first
  sed '1!G;h;$!d' "$journal" >"$tmp/undo"
  undo
  if [ "$journal" = "$work/journal" ]; then rm -rf "$work"; fi
  undo # the folders that the work was in
  journal=''
}

undo() {
  while IFS=$TAB read -r kind from to <&5; do
    case $kind in
      mkdir) rmdir "$to" 2>/dev/null ;;
      rmdir) if ! exists "$to"; then mkdir "$to"; fi ;;
      move) if exists "$to" && ! exists "$from"; then mv -f "$to" "$from"; fi ;;
      make) if [ -f "$to" ] && [ "$(sha256 "$to")" = "$from" ]; then rm -f "$to"; fi ;;
      link) if [ "$(readlink "$to" 2>/dev/null)" = "$from" ]; then rm -f "$to"; fi ;;
    esac
  done 5<"$tmp/undo"
}

recover() { # from a run that was killed
  if [ -f "$work/pid" ] && kill -0 "$(cat "$work/pid")" 2>/dev/null; then
    fail "another run is at work here, process $(cat "$work/pid")"
  fi
  if [ "$action" = list ] || [ -n "$dry" ]; then
    note also "a run was cut off here; the next install or uninstall undoes it first"
    return
  fi
  note undone 'a run that was cut off here before'
  if [ -f "$work/journal" ]; then
    journal=$work/journal
    rollback
  else
    rm -rf "$work"
  fi
}

abort() { # status
  trap '' HUP INT TERM
  if [ -n "$journal" ]; then rollback; fi
  exit "$1"
}

fail() {
  printf 'install.sh: %s.\n' "$*" >&2
  if [ "$action" != list ]; then echo 'Nothing was changed.' >&2; fi
  abort 1
}

misuse() {
  printf 'install.sh: %s. See --help.\n' "$*" >&2
  exit 2
}

{ main "$@" </dev/null; exit; }
