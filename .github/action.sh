#!/usr/bin/env bash
# What the action does: install the program from the action's own folder, check, annotate, and write a summary.
#
# The inputs come as variables, never as text of this script, so that nothing in them is run. It works with the
# bash 3.2 of macOS: no mapfile, and no empty array under `set -u`.
set -euo pipefail

venv="$RUNNER_TEMP/claimcheck"
summary="$RUNNER_TEMP/claimcheck-summary.md"
rm -f "$summary"

# The checkout is a stranger's: -I keeps Python from importing what lies in the working folder.
if [ ! -f "$venv/installed" ]; then
  "$(command -v python3 || command -v python)" -I -m venv --clear "$venv"
fi
bin="$venv/bin"
if [ -d "$venv/Scripts" ]; then bin="$venv/Scripts"; fi
if [ ! -f "$venv/installed" ]; then
  "$bin/python" -I -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
  touch "$venv/installed"
fi

words=(check --fail-on "$CLAIMCHECK_FAIL_ON")
if [ "$CLAIMCHECK_ANNOTATIONS" = true ]; then words+=(--format github); else words+=(--format concise); fi
if [ "$CLAIMCHECK_SUMMARY" = true ]; then words+=(--format "markdown=$summary"); fi
if [ -n "$CLAIMCHECK_SARIF" ]; then words+=(--format "sarif=$CLAIMCHECK_SARIF"); fi
if [ -n "$CLAIMCHECK_DIFF" ]; then words+=(--diff "$CLAIMCHECK_DIFF"); fi
if [ -n "$CLAIMCHECK_BASELINE" ]; then words+=(--baseline "$CLAIMCHECK_BASELINE"); fi
words+=(--)
while IFS= read -r path || [ -n "$path" ]; do
  if [ -n "$path" ]; then words+=("$path"); fi
done <<< "$CLAIMCHECK_PATHS"

code=0
"$bin/python" -I -m claimcheck "${words[@]}" || code=$?
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
if [ -f "$summary" ]; then cat "$summary" >> "$GITHUB_STEP_SUMMARY"; fi
exit "$code"
