"""What is typed never breaks, and what is understood can be said again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.search_query import STATES, Has, Operator, Query, Unfinished, complete, parse, unfinished
from conwerz_desktop.domain.views import View

TODAY = date(2026, 11, 26)
VALUES = {
    Operator.FROM: ["me", "lucía", "lucía fernández", "سارة"],
    Operator.CHANNEL: list(Channel),
    Operator.HAS: list(Has),
    Operator.BEFORE: ["2026-11-01", "2026-10", "today", "3d"],
    Operator.AFTER: ["2026", "yesterday", "2w"],
    Operator.LABEL: ["vip", "big order"],
    Operator.IS: list(STATES),
}
operators = st.sampled_from(Operator).flatmap(lambda each: st.tuples(st.just(each), st.sampled_from(VALUES[each])))
words = st.text(st.characters(categories=["L", "N", "M"]), min_size=1, max_size=8).filter(lambda word: word != "OR")


@given(st.text())
def test_whatever_is_typed_is_understood_somehow(typed: str) -> None:
    assert isinstance(parse(typed, TODAY), Query)
    unfinished(typed)


@given(st.text(st.sampled_from('fromishalbefte:" x2026-1d'), max_size=30))
def test_whatever_looks_like_an_operator_too(typed: str) -> None:
    parse(typed, TODAY)
    end = unfinished(typed)
    assert end is None or typed[end.start :].endswith(end.value)


@given(st.lists(st.one_of(operators, words), max_size=8))
def test_words_stay_in_order_and_operators_narrow(parts: list[tuple[Operator, str] | str]) -> None:
    typed = " ".join(part if isinstance(part, str) else search_query.said(*part) for part in parts)
    query = parse(typed, TODAY)
    assert query.words.split() == [word for part in parts if isinstance(part, str) for word in part.split()]
    given_operators = [part for part in parts if not isinstance(part, str)]
    assert set(query.states) == {value for operator, value in given_operators if operator is Operator.IS}
    assert set(query.people) == {
        value for operator, value in given_operators if operator is Operator.FROM and value != "me"
    }
    assert query.by_shop == ((Operator.FROM, "me") in given_operators)


@given(st.lists(words, max_size=3), operators)
def test_completing_leaves_the_rest_and_is_understood(before: list[str], wanted: tuple[Operator, str]) -> None:
    operator, value = wanted
    begun = " ".join([*before, f"{operator}:{value[:1]}"])
    done = complete(begun, operator, value)
    assert parse(done, TODAY) == parse(" ".join([*before, search_query.said(operator, value)]), TODAY)
    assert unfinished(done) is None


@given(
    st.lists(st.tuples(st.one_of(words, st.tuples(words, words).map(" ".join)), st.booleans()), min_size=2, max_size=4),
    st.sampled_from(["|", " |", "| ", " | ", " OR "]),
)
def test_a_choice_is_between_words_and_quotations_alike(choice: list[tuple[str, bool]], between: str) -> None:
    line = between.join(f'"{each}"' if quoted or " " in each else each for each, quoted in choice)
    assert parse(line, TODAY) == Query(either=(tuple(each for each, _ in choice),))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert parse(f"before:{day}", TODAY).before == parse(f"after:{day}", TODAY).after == day


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("blue bowl", Query("blue bowl")),
        ("from:me invoice", Query("invoice", by_shop=True)),
        ('From:"Lucía Fernández" has:photo has:voice', Query(people=("lucía fernández",), has=(Has.PHOTO, Has.VOICE))),
        ("is:waiting channel:whatsapp", Query(states=(View.WAITING,), channels=(Channel.WHATSAPP,))),
        ("before:today after:2w", Query(before=TODAY, after=TODAY - timedelta(14))),
        ("after:2026-11 after:2026-10-05", Query(after=date(2026, 11, 1))),
        ("is: bowl", Query("bowl")),
        ("is: waiting bowl", Query("bowl", states=(View.WAITING,))),
        ("from: lucía has:photo", Query(people=("lucía",), has=(Has.PHOTO,))),
        ('from: "Lucía F" bowl', Query("bowl", people=("lucía f",))),
        ("from: is:waiting bowl", Query("bowl", states=(View.WAITING,))),
        ("before:", Query()),
        ('label:"  "', Query()),
        ("from:“Lucía F” „blue bowl“", Query("blue bowl", ("blue bowl",), people=("lucía f",))),
        ("from：田中", Query(people=("田中",))),
        ("before:26.11.2026", Query(before=TODAY)),
        ("before:٢٠٢٦-١١-٢٦", Query(before=TODAY)),
        ("before:32.11.2026 a", Query("before:32.11.2026 a")),
        ("is:blue", Query("is:blue")),
        ("is:all", Query("is:all")),
        ("before:2026-13", Query("before:2026-13")),
        ("https://bella.example/a", Query("https://bella.example/a")),
        ("size:44", Query("size:44")),
        ('label:"big order', Query(labels=("big order",))),
        ("bowl -blue", Query("bowl", without=("blue",))),
        ("bowl －blue −green", Query("bowl", without=("blue", "green"))),
        ('-"blue  bowl" cup', Query("cup", without=("blue bowl",))),
        ("well-known - -- 600-987 bowl-", Query("well-known - -- 600-987 bowl-")),
        ("-from:me -has:photo bowl", Query("bowl", unwanted=Query(by_shop=True, has=(Has.PHOTO,)))),
        ("-from: lucía -is:done", Query(unwanted=Query(people=("lucía",), states=(View.DONE,)))),
        ("-before:2026-11-01 -after:today", Query(after=date(2026, 11, 1), before=TODAY)),
        ("-is:blue", Query(without=("is:blue",))),
        ("-is:", Query()),
        ("red OR blue bowl", Query("bowl", either=(("red", "blue"),))),
        ("cup red | blue OR „pale green“", Query("cup", either=(("red", "blue", "pale green"),))),
        ("red|blue cup|bowl｜plate", Query(either=(("red", "blue"), ("cup", "bowl", "plate")))),
        ('green|"blue teapot"', Query(either=(("green", "blue teapot"),))),
        ('a|"b c"|d', Query(either=(("a", "b c", "d"),))),
        ('cup "a b"|"c d', Query("cup", either=(("a b", "c d"),))),
        ("bowl OR", Query("bowl")),
        ("bowl |", Query("bowl")),
        ("OR bowl or cup", Query("OR bowl or cup")),
        ('"OR" bowl "|"', Query("OR bowl |", ("OR", "|"))),
        ("bowl OR -blue", Query("bowl", without=("blue",))),
        ("-blue | bowl", Query("bowl", without=("blue",))),
        ("from:ana OR bowl", Query("bowl", people=("ana",))),
        ("label:a OR label:b", Query(labels=("a", "b"))),
        ("bowl OR | is:done OR | cup", Query("bowl cup", states=(View.DONE,))),
        ("from:ana OR from:ben has:photo | has:video", Query(people=("ana", "ben"), has=(Has.PHOTO, Has.VIDEO))),
        ("is:done OR is:snoozed", Query(states=(View.DONE, View.SNOOZED))),
        ("bowl OR is:done", Query("bowl", states=(View.DONE,))),
    ],
)
def test_what_a_line_means(typed: str, query: Query) -> None:
    assert parse(typed, TODAY) == query


@pytest.mark.parametrize(
    "whole", ["is:waiting", "channel:whatsapp", "has:photo", "before:2026-10-05", "after:5.10.2026"]
)
def test_an_operator_on_its_way_to_a_value_is_no_word_yet(whole: str) -> None:
    for end in range(whole.index(":"), len(whole)):
        assert not parse(f"bowl {whole[: end + 1]}", TODAY).words.removeprefix("bowl"), end
    assert parse("is:wai bowl", TODAY).words == "is:wai bowl"


def test_of_a_long_text_that_was_pasted_the_beginning_is_looked_for() -> None:
    pasted = " ".join(f"word{number}" for number in range(40_000))
    looked_for = parse(pasted, TODAY).words
    assert looked_for
    assert pasted.startswith(looked_for)
    assert len(looked_for) <= 300


def test_a_name_with_quotation_marks_can_be_completed() -> None:
    done = complete("from:ana", Operator.FROM, 'Ana "la Jefa" “Ruiz”')
    assert parse(done, TODAY) == Query(people=("ana la jefa ruiz",))


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("", None),
        ("blue ", None),
        ("blue fr", Unfinished(None, "fr", 5)),
        ("blue from:", Unfinished(Operator.FROM, "", 5)),
        ('from:"lucía f', Unfinished(Operator.FROM, "lucía f", 0)),
        ('from:"lucía f"', None),
        ("is:wai", Unfinished(Operator.IS, "wai", 0)),
        ("http:", Unfinished(None, "http:", 0)),
        ("blue from: ", Unfinished(Operator.FROM, "", 5)),
        ("blue from: lu", Unfinished(Operator.FROM, "lu", 5)),
        ("from: lu ", None),
        ('from:"', Unfinished(Operator.FROM, "", 0)),
        ('from:""', None),
        ("from：lu", Unfinished(Operator.FROM, "lu", 0)),
        ("blue -fr", Unfinished(None, "fr", 6)),
        ('green|"blue te', Unfinished(None, '"blue te', 6)),
        ('green|"blue"', None),
        ("-is:wai", Unfinished(Operator.IS, "wai", 1)),
        ("-from: lu", Unfinished(Operator.FROM, "lu", 1)),
    ],
)
def test_what_is_still_being_typed(typed: str, end: Unfinished | None) -> None:
    assert unfinished(typed) == end


@pytest.mark.parametrize(("typed", "done"), [("bowl -fr", "bowl -from:"), ("-from:lu", '-from:"Lucía F" ')])
def test_completing_leaves_the_minus(typed: str, done: str) -> None:
    assert complete(typed, Operator.FROM, '"Lucía F" '.strip('" ') if ":" in typed else "") == done


@pytest.mark.parametrize(
    ("line", "can"),
    [
        ("is:waiting -label:vip", True), ("-channel:whatsapp", True), ("-is:done", True), ('"blue bowl"', True),
        ("is:waiting -blue", False), ("is:waiting red OR blue", False), ("-has:photo", False), ("bowl", False),
    ],
)  # fmt: skip
def test_a_view_says_which_conversations_are_meant(line: str, can: bool) -> None:
    assert parse(line, TODAY).names_conversations == can


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("is:done before:05/09/2026 cup", "is:done before:2026-05-09 cup"),
        ('-after: 5/9/26 before:"20/09/2026"', '-after: 2026-05-09 before:"2026-09-20"'),
        ("before:05.09.2026", "before:2026-09-05"),
        ("before:7d after:yesterday after:2026-11 from:ana 05/09/2026", None),
        ("before:31/31/2026 label:05/09/2026", None),
    ],
)
def test_days_in_figures_are_kept_as_everybody_reads_them(typed: str, line: str | None) -> None:
    kept = search_query.settled(typed, month_first=True)
    assert kept == (line or typed)
    assert parse(kept, TODAY) == parse(typed, TODAY, month_first=True)
