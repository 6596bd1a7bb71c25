"""What holds for an article: the nearest file, what it extends, per file, the options on top, and every wrong word."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.model import Severity
from claimcheck.settings import Wrong
from claimcheck.settings.keys import KEYS
from claimcheck.settings.layer import OPTIONS, layer
from claimcheck.settings.nearest import layers, nearest
from claimcheck.settings.rules import checks, chosen, meant
from claimcheck.settings.schema import schema, schema_text
from claimcheck.settings.settings import Configuration, Settings
from claimcheck.settings.shown import shown
from tests.readme import SCHEMA

SHARES = {id for id in checks() if id.startswith("CC1")}


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Write a file below a folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    for known in (nearest, layers):
        known.cache_clear()

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def held(path: str, **options: object) -> Settings:
    """Return what holds for a path, with options on top."""
    given = {name.replace("_", "-"): value for name, value in options.items()}
    return Configuration(layer(OPTIONS, Path.cwd(), given)).of(Path(path))


@pytest.mark.usefixtures("write")
def test_without_a_file_everything_is_as_it_comes():
    assert held("a.txt")._replace(origins={}) == Settings()


def test_the_nearest_file_speaks_alone(write):
    write("claimcheck.toml", 'fail-on = "note"\nignore = ["CC404"]')
    write("sport/claimcheck.toml", 'fail-on = "never"')
    assert held("a.txt").fail_on is Severity.NOTE
    assert held("news/deep/a.txt").fail_on is Severity.NOTE
    assert held("sport/a.txt").fail_on is None
    assert held("sport/a.txt").rules is None


@pytest.mark.parametrize(
    ("table", "speaks"),
    [("[tool.claimcheck]\nfail-on = 'note'", True), ("[tool.other]\nclaimcheck = 1", False), ("", False)],
)
def test_a_pyproject_without_the_table_is_passed_over(write, table: str, speaks: bool):
    write("claimcheck.toml", 'fail-on = "warning"')
    write("sport/pyproject.toml", table)
    assert held("sport/a.txt").fail_on is (Severity.NOTE if speaks else Severity.WARNING)


def test_a_file_of_its_own_goes_before_a_pyproject(write):
    write("claimcheck.toml", 'fail-on = "warning"')
    write("pyproject.toml", "[tool.claimcheck]\nfail-on = 'note'")
    assert held("a.txt").fail_on is Severity.WARNING


def test_what_is_extended_holds_below_what_is_said(write):
    write("shared/base.toml", 'fail-on = "note"\nignore = ["CC404"]\nbaseline = "known.jsonl"')
    write("claimcheck.toml", 'extend = "shared/base.toml"\nfail-on = "warning"\nignore = ["CC405"]')
    found = held("a.txt")
    assert found.fail_on is Severity.WARNING
    assert found.rules == frozenset(checks()) - {"CC404", "CC405"}
    assert found.baseline == Path.cwd() / "shared" / "known.jsonl"
    assert found.origins["baseline"] == "shared/base.toml"


def test_options_hold_above_all_files(write):
    write("claimcheck.toml", 'fail-on = "note"\nselect = ["CC3"]')
    found = held("a.txt", fail_on="never", ignore=["CC301"], select=["change", "CC101"])
    assert found.fail_on is None
    assert found.rules == {id for id in checks() if id.startswith("CC3")} - {"CC301"} | {"CC101"}


def test_files_may_differ_and_the_later_pattern_wins(write):
    write(
        "claimcheck.toml",
        'ignore = ["CC404"]\n[per-file."letters/**"]\nfail-on = "never"\nignore = "shares"\n'
        '[per-file."letters/*.md"]\nfail-on = "note"\nencoding = "windows-1252"\n',
    )
    assert held("a.txt").rules == frozenset(checks()) - {"CC404"}
    assert held("letters/a.txt").rules == frozenset(checks()) - {"CC404"} - SHARES
    assert held("letters/a.txt").fail_on is None
    assert held("letters/a.md").fail_on is Severity.NOTE
    assert held("letters/a.md").encoding == "windows-1252"


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("CC101", {"CC101"}),
        ("cc101", {"CC101"}),
        ("share-mismatch", {"CC101"}),
        ("share_mismatch", {"CC101"}),
        ("CC1", SHARES),
        ("CC10", {id for id in SHARES if id.startswith("CC10")}),
        ("shares", SHARES),
        ("Parts and sums", {id for id in checks() if id.startswith("CC2")}),
        ("all", set(checks())),
    ],
)
def test_what_a_word_for_rules_means(word: str, ids: set[str]):
    assert meant(word).ids == ids


@pytest.mark.parametrize(
    ("select", "ignore", "on"),
    [
        (["CC1"], ["CC101"], SHARES - {"CC101"}),
        (["CC101"], ["CC1"], {"CC101"}),
        (["all"], ["shares"], set(checks()) - SHARES),
        (["CC101"], ["CC101"], set()),
        (None, ["all"], set()),
    ],
)
def test_the_more_particular_word_wins_and_ignore_on_a_tie(
    select: list[str] | None, ignore: list[str], on: set[str]
):
    assert chosen(frozenset(checks()), select, ignore) == on


def test_excludes_are_patterns_of_git_from_the_folder_of_their_file(write):
    write("news/claimcheck.toml", 'exclude = ["archive/", "*.tmp.md", "!keep.tmp.md"]')
    found = held("news/a.md")
    assert found.excludes("news/archive/a.md")
    assert found.excludes("news/deep/archive", folder=True)
    assert found.excludes("news/x.tmp.md")
    assert not found.excludes("news/keep.tmp.md")
    assert not found.excludes("archive/a.md")
    assert held("news/a.md", exclude=["b.md"]).excludes("news/b.md")


WRONG = [
    ('igonre = ["CC1"]', "claimcheck.toml: no key 'igonre'; did you mean ignore?"),
    (
        "ignore = ['share-mismach']",
        "claimcheck.toml: ignore: no rule 'share-mismach'; did you mean share-mismatch (CC101)?",
    ),
    ("ignore = 'shres'", "claimcheck.toml: ignore: no rule 'shres'; did you mean shares?"),
    ("ignore = ['zzz']", "claimcheck.toml: ignore: no rule 'zzz'; claimcheck rules lists them"),
    ("ignore = 5", "claimcheck.toml: ignore: takes a list of rules, not a number"),
    ("ignore = [5]", "claimcheck.toml: ignore: takes a list of rules, not a list"),
    ("fail-on = 'eror'", "claimcheck.toml: fail-on: no severity 'eror'; did you mean error?"),
    ("fail-on = true", "claimcheck.toml: fail-on: takes error, warning, note or never, not true or false"),
    ("severity = {CC101 = 'never'}", "claimcheck.toml: severity: no severity 'never'; one of error, warning, note"),
    (
        "severity = ['CC101']",
        "claimcheck.toml: severity: takes a table of rules, each with error, warning or note, not a list",
    ),
    ("gitignore = 'yes'", "claimcheck.toml: gitignore: takes true or false, not a text"),
    ("encoding = 'windows-1525'", "claimcheck.toml: encoding: no encoding 'windows-1525'; did you mean windows-1252?"),
    ("encoding = 'base64'", "claimcheck.toml: encoding: no encoding 'base64'"),
    ("input-format = 'markdwn'", "claimcheck.toml: input-format: no format 'markdwn'; did you mean markdown?"),
    ("extend = 'none.toml'", "claimcheck.toml: extend: no such file none.toml"),
    ("extend = 'claimcheck.toml'", "claimcheck.toml: extend: it extends itself"),
    ("baseline = ''", "claimcheck.toml: baseline: takes a path, not a text"),
    (
        "[per-file.'*.md']\nexclude = ['a']",
        "claimcheck.toml: per-file: '*.md': per file there is no key 'exclude'; "
        "keys are select, ignore, severity, fail-on, input-format, encoding",
    ),
    ("x = [", "claimcheck.toml: is no valid TOML: "),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), WRONG, ids=[text for text, _ in WRONG])
def test_what_is_wrong_is_named_with_its_place_and_the_nearest_right_name(write, text: str, message: str):
    write("claimcheck.toml", text)
    with pytest.raises(Wrong) as caught:
        held("a.txt")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


@pytest.mark.usefixtures("write")
def test_an_option_is_named_as_one():
    with pytest.raises(
        Wrong, match=r"^--ignore: no rule 'share-mismach'; did you mean share-mismatch \(CC101\)\?$"
    ):
        held("a.txt", ignore=["share-mismach"])


def test_a_severity_moves_the_surest_findings_and_caps_the_others():
    from claimcheck.settings.rules import rated

    assert checks()["CC305"].severity is Severity.WARNING
    assert rated(Severity.WARNING, "CC305", Severity.ERROR) is Severity.ERROR
    assert rated(Severity.NOTE, "CC305", Severity.ERROR) is Severity.NOTE
    assert rated(Severity.WARNING, "CC305", Severity.NOTE) is Severity.NOTE


def test_what_is_shown_is_a_configuration_that_says_the_same(write):
    write(
        "claimcheck.toml",
        'ignore = ["CC404"]\nfail-on = "note"\nexclude = ["a", "b"]\nseverity = {CC101 = "error"}\ngitignore = false\n',
    )
    before = held("x/a.txt", encoding="latin-1")
    text = "\n".join(shown(before))
    assert 'fail-on = "note"  # claimcheck.toml' in text
    assert "# options" in text
    tomllib.loads(text)
    write("claimcheck.toml", text)
    nearest.cache_clear()
    layers.cache_clear()
    from claimcheck.settings import nearest as module

    module._parsed.cache_clear()
    assert held("x/a.txt")._replace(origins={}) == before._replace(origins={})


def test_the_published_schema_is_up_to_date():
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(), "run `make docs`"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (
            'ignore = "CC404"\n[severity]\nCC101 = "error"\n[per-file."*.md"]\nselect = ["shares", "CC3"]',
            True,
        ),
        ('igonre = "CC404"', False),
        ('fail-on = "eror"', False),
        ("ignore = ['share-mismach']", False),
        ('[per-file."*.md"]\nexclude = ["a"]', False),
    ],
)
def test_the_schema_holds_of_what_can_be_set(text: str, holds: bool):
    import jsonschema

    assert jsonschema.Draft7Validator(schema()).is_valid(tomllib.loads(text)) is holds


def test_the_schema_knows_every_key():
    assert list(schema()["properties"]) == [key.name for key in KEYS]
