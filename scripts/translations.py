"""Every sentence of the program, from its sources into resources/translations; `release` makes what Qt reads.

python scripts/translations.py update|release|pseudo
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
CATALOGUES = ROOT / "resources" / "translations"
RELEASED = ROOT / "build" / "translations"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "id", "pt", "th")
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "hi": 2, "id": 1, "pt": 2, "th": 1}
"""How many plural forms Qt's linguist tools give a language."""
ONLY_COUNTED = "en"  # the sources are English: its catalogue holds nothing but plural forms


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    context: str
    source: str
    counted: bool = field(default=False, compare=False)


Forms = tuple[str, ...]
Catalogue = Mapping[Sentence, Forms]


def update() -> None:
    """Take over what is translated, lay an empty entry for what is new, and let go of what no source says any more."""
    wanted = sentences()
    CATALOGUES.mkdir(exist_ok=True)
    for language in LANGUAGES:
        known = read(path_of(language)) if path_of(language).exists() else {}
        ours = [each for each in wanted if each.counted or language != ONLY_COUNTED]
        write(path_of(language), language, {each: known.get(each, ()) for each in ours})


def release() -> None:
    RELEASED.mkdir(parents=True, exist_ok=True)
    for path in CATALOGUES.glob("*.ts"):
        release_one(path, RELEASED / f"{path.stem}.qm")


def pseudo() -> None:
    """A language that nobody speaks, 40 % longer, so that a test sees what is cut off and what was never translated."""
    catalogue = {each: tuple(lengthened(each.source) for _ in range(2 if each.counted else 1)) for each in sentences()}
    RELEASED.mkdir(parents=True, exist_ok=True)
    path = RELEASED / "pseudo.ts"
    write(path, "en", catalogue)
    release_one(path, RELEASED / "pseudo.qm")


def lengthened(text: str) -> str:
    """⟦Thé téxt·····⟧: places (%1) stay as they are."""
    accents = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
    return f"⟦{text.translate(accents)}{'·' * max(2, round(len(text) * 0.4) - 2)}⟧"


def path_of(language: str) -> Path:
    return CATALOGUES / f"{language}.ts"


def sentences() -> list[Sentence]:
    """Of all sources, in order."""
    return sorted(each for each in {*_of_screens(), *_of_python()} if each.source)


def read(path: Path) -> dict[Sentence, Forms]:
    """Empty forms where a sentence is not translated."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            forms = tuple(each.text or "" for each in message.iter("numerusform" if counted else "translation"))
            sentence = Sentence(name, message.findtext("source", ""), counted)
            found[sentence] = forms if all(forms) else ()
    return found


def write(path: Path, language: str, catalogue: Catalogue) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for sentence, forms in catalogue.items():
        if sentence.context not in contexts:
            contexts[sentence.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[sentence.context], "name").text = sentence.context
        _write_message(contexts[sentence.context], sentence, forms, FORMS[language])
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _write_message(context: ET.Element, sentence: Sentence, forms: Forms, count: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.counted else {})
    ET.SubElement(message, "source").text = sentence.source
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if sentence.counted:
        for form in forms or ("",) * count:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = "".join(forms)


def release_one(source: Path, target: Path) -> None:
    """With counts written as the language writes numbers: %Ln to Qt."""
    tree = ET.parse(source)  # noqa: S314 - our own files
    for form in tree.iter("numerusform"):
        form.text = (form.text or "").replace("%n", "%Ln")
    localised = target.with_suffix(".ts")
    tree.write(localised, encoding="utf-8", xml_declaration=True)
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(localised), "-qm", str(target)]
    subprocess.run(command, check=True)  # noqa: S603
    localised.unlink()


def _of_screens() -> Iterator[Sentence]:
    """As Qt's own tool reads QML."""
    collected = ROOT / "build" / "screens.ts"
    collected.parent.mkdir(exist_ok=True)
    collected.unlink(missing_ok=True)
    command = [str(TOOLS / "pyside6-lupdate"), "-silent", "-recursive", str(ROOT / "ui"), "-ts", str(collected)]
    subprocess.run(command, check=True)  # noqa: S603
    yield from read(collected)


def _of_python() -> Iterator[Sentence]:
    """Literal texts given to Qt's translate and QT_TRANSLATE_NOOP, or to a function that hands them on."""
    for path in sorted((ROOT / "conwerz_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        hands_on = dict(_functions_that_hand_on(tree))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            texts = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
            match _name(call.func), texts:
                case "translate" | "QT_TRANSLATE_NOOP", [str(context), str(source), *_]:
                    yield Sentence(context, source, "%n" in source)
                case name, [str(source), *_] if name in hands_on:
                    yield Sentence(hands_on[name], source, "%n" in source)


def _functions_that_hand_on(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """From the name of a function that translates its first parameter to the context it says."""
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.args.args):
        first = function.args.args[0].arg
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            match _name(call.func), call.args:
                case "translate", [ast.Constant(value=str(context)), ast.Name(id=name), *_] if name == first:
                    yield function.name, context


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


if __name__ == "__main__":
    {"update": update, "release": release, "pseudo": pseudo}[sys.argv[1]]()
