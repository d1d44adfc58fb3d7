"""The drafting model in the owner's words: what stands in its way, why it is silent, what came of a request."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.ai import Outcome, Pause, ProviderFlaw


def flaw_sentence(flaw: ProviderFlaw | None) -> str:
    if flaw is None:
        return ""
    return {
        ProviderFlaw.ADDRESS: _translated("Write the address of the model, as http://127.0.0.1:11434/v1"),
        ProviderFlaw.MODEL: _translated("Name the model, as the server calls it."),
        ProviderFlaw.NOT_ENCRYPTED: _translated("A model that is not on this computer must be reached by https."),
        ProviderFlaw.INSIDE: _translated("A computer of your own network has no certificate. Use this computer."),
        ProviderFlaw.NO_NAME: _translated("Name the provider."),
        ProviderFlaw.NO_REGION: _translated("Write in which region the provider works."),
        ProviderFlaw.NO_AGREEMENT: _translated("Write under which agreement it keeps nothing of what it is sent."),
        ProviderFlaw.NO_DATE: _translated("Write the date of that agreement, as 2026-03-01."),
        ProviderFlaw.PRACTICE: _translated("The practice shop uses models on this computer only."),
    }[flaw]


def pause_sentence(reason: Pause) -> str:
    return {
        Pause.TAKEN_OVER: _translated("You have taken over"),
        Pause.ASKED_FOR_PERSON: _translated("AI handed over: they asked for a person"),
        Pause.COMPLAINT: _translated("AI handed over: this looks like a complaint"),
        Pause.NOT_WORDS: _translated("AI handed over: they sent more than words"),
        Pause.NO_FACT: _translated("AI handed over: nothing in your facts answers it"),
        Pause.FAILED: _translated("AI handed over: the model did not answer"),
    }[reason]


def outcome_word(outcome: str) -> str:
    known = {
        Outcome.DRAFTED: _translated("Drafted"),
        Outcome.ANSWERED: _translated("Answered by itself"),
        Outcome.HANDED_OVER: _translated("Handed over"),
        Outcome.REFUSED: _translated("Withheld by the checks"),
        Outcome.FAILED: _translated("No answer"),
        Outcome.OVERTAKEN: _translated("Overtaken"),
    }
    return next((word for each, word in known.items() if each == outcome), _translated("On its way"))


def draft_problem(problem: str) -> str:
    """Why there is no draft, and what helps."""
    return {
        "": "",
        "model_off": _translated("No model is switched on. Settings, AI says which one drafts."),
        "model_unreachable": _translated("The model does not answer. Start its server, or look at Settings, AI."),
        "model_refused": _translated("The model's server refuses. Look at its name and key in Settings, AI."),
        "model_unreadable": _translated("The server does not answer as OpenAI's does. Look at its address."),
        "nothing_said": _translated("The customer has written no words that could be answered."),
        "no_facts": _translated("Write your shop's facts first: drafts say nothing else."),
        "handed_over": _translated("Nothing in your shop's facts answers this."),
        "gone": _translated("The message is gone meanwhile."),
        "fault_empty": _translated("The model said nothing."),
        "fault_too_long": _translated("The draft was too long, so it was withheld."),
        "fault_link": _translated("The draft had a link that is not in your facts, so it was withheld."),
        "fault_price": _translated("The draft named a price that is not in your facts, so it was withheld."),
        "fault_number": _translated("The draft had a number that is not in your facts, so it was withheld."),
        "fault_contact": _translated("The draft had an address that is not in your facts, so it was withheld."),
        "fault_promise": _translated("The draft promised what is not in your facts, so it was withheld."),
        "fault_secret": _translated("The draft told what the model is asked, so it was withheld."),
    }.get(problem, _translated("There is no draft this time. Try again."))


def _translated(text: str) -> str:
    return QCoreApplication.translate("AI", text)
