"""Nothing hidden leaks: a secret in every place that is not published, and every byte of the site is searched."""
import unittest

from littlesite import GOOD, build
from sitetext import leaks, texts

MARKS = ("Служебно:", "служебно:", "СЛУЖЕБНО:", "**Служебно:**", "**Служебно**:", "*Служебно:*", "`Служебно:`", "Internal:", "internal:",
         "_Служебно_:", "Служебно :", "\u00a0Служебно:", "\u200bСлужебно:", "\ufeffСлужебно:", "Cлужебно:", "Cлyжeбнo:", "&nbsp;Служебно:",
         "[Служебно:](https://example.org)", "Служебно&#58;", "Слу\u00adжебно:", "Служебно\\:", "***Служебно:***", "«Служебно:", "Служебно：",
         "<b>Служебно:</b>", "<!-- -->Служебно:", "🔒 Служебно:", "— Служебно:", "1.1. Служебно:", "С л у ж е б н о:", "**Служебно**", "| Служебно:", "(Служебно:", "Служебно.", "Служебно —", "~~Служебно:~~", "__Служебно:__")


class Secrets:
    """Words that stand nowhere else, numbered so that a leak tells its place."""

    def __init__(self):
        self.places = {}

    def word(self, place):
        word = f"тайна{len(self.places):04d}щъ"
        self.places[word] = place
        return word


def hidden_texts(secrets, where):
    """Markdown in which everything beyond «Видно» is hidden, in all forms of rule 8."""
    def say(form):
        return secrets.word(f"{where}: {form}")
    blocks = [f"{mark} {say(f'a paragraph after {mark!r}')}\nи дальше {say('its second line')}" for mark in MARKS]
    blocks += [
        f"Видно.\nСлужебно: {say('a later line of a paragraph')}\nи {say('a line after that line')}",
        f"Видно.  \nСлужебно: {say('a line after a hard break')}",
        f"- Служебно: {say('an item')}\n  {say('its continued line')}\nленивая строка {say('its lazy line')}\n  - {say('a nested item')}\n"
        f"    - {say('a nested nested item')}\n\n  {say('its second paragraph')}\n\n      {say('its code')}\n\n  > {say('its quotation')}\n"
        f"- видно\n  - Служебно: {say('an item within an item')}\n\n    {say('its second paragraph')}",
        f"1. Служебно: {say('a numbered item')}\n   1. {say('a nested numbered item')}",
        f"* Служебно: {say('an item after a star')}\n+ Служебно: {say('an item after a plus')}",
        f"> Служебно: {say('a quotation')}\n> {say('its second line')}\n{say('its lazy line')}\n>\n> {say('its second paragraph')}",
        f"Служебно:\n- {say('an item right under it')}\n\n  {say('its second paragraph')}",
        f"Служебно:\n\n1. {say('a list that it announces')}",
        f"<!-- -->Служебно: х\n> {say('a quotation under a comment')}",
        f"**Видно\nСлужебно: {say('a line inside an emphasis')}**",
        f"| Видно | Служебно: {say('a cell')} |\n| {say('a later row')} | |",
        f"<details><summary>Служебно</summary>\n\n{say('an HTML element')}\n\n</details>",
        f"> > Служебно: {say('a quotation in a quotation')}",
        f"```\nСлужебно: {say('a block of code')}\n{say('its second line')}\n```",
        f"    Служебно: {say('indented code')}\n    {say('its second line')}",
        f"[{say('the words of an unused reference')}]: https://example.org/{say('its address')} \"{say('its title')}\"",
        f"<!-- {say('an HTML comment')} -->",
        f"<div hidden title=\"{say('an attribute')}\">\n</div>",
        f"Видно <span title=\"{say('an inline attribute')}\"><!-- {say('an inline comment')} -->тут.",
        f"[видно](https://example.org \"{say('the title of a link')}\")",
        f"Служебно: [{say('a link')}](https://example.org/{say('an address')}) `{say('code')}` **{say('strong')}**",
    ]
    return "\n\n".join(blocks) + "\n\n"


def head_secrets(secrets, where):
    """A head's key for notes: as a word, as a list, as a mapping, and a comment."""
    words = [secrets.word(f"{where}: {form}") for form in ("a comment", "служебно", "a list", "a mapping")]
    return (f"# {words[0]}\nслужебно:\n  - {words[1]}\n  - [{words[2]}]\n  - {{а: {words[3]}}}\n")


def planted(secrets):
    """The good site with secrets in all its files."""
    tree = {}
    for path, text in GOOD.items():
        if not path.endswith(".md"):
            continue
        start, end = text.index("\n") + 1, text.rindex("\n---\n") + 5
        head = text[:start] + head_secrets(secrets, path) + text[start:end]
        tree[path] = head + hidden_texts(secrets, path) + text[end:]
    roadmap = tree["m/roadmaps/2023.md"]
    for anchor in ("Пояснение.", "О разделе."):
        roadmap = roadmap.replace(anchor, hidden_texts(secrets, f"roadmap, {anchor}") + anchor)
    roadmap = roadmap.replace("- Сроки:", f"- Служебно: {secrets.word('a field')}\n  {secrets.word('its line')}\n  - {secrets.word('nested')}\n- Сроки:")
    tree["m/roadmaps/2023.md"] = roadmap + f"\n\n## Служебно: {secrets.word('a heading')}\n\n{secrets.word('under a heading')}\n\n### 9.9. {secrets.word('an activity under it')}\n\n- Сроки: май\n"
    for path in ("m/progress/2023-03-01-a.md", "m/progress/2023-05-20-b.md"):
        place = tree[path].index("## ")
        line = tree[path].index("\n", place) + 1
        field = f"\n- Служебно: {secrets.word('a field of a record')}\n  {secrets.word('its line')}\n- Значение: 1\n\n"
        tree[path] = tree[path][:line] + field + hidden_texts(secrets, f"{path}, a statement") + tree[path][line:].replace("- Подтверждение: [Отчёт](files/o.txt)\n", "")
    return tree | unpublished(secrets)


def unpublished(secrets):
    """Files that are not published at all."""
    def say(what):
        return secrets.word(what)
    draft = "---\nчерновик: да\n"
    return {
        "m/schools/draft.md": f"{draft}название: {say('a draft school')}\n---\n{say('its text')}\n",
        f"m/schools/draft-{say('the name of a draft')}.md": f"{draft}название: Х\n---\n",
        "m/roadmaps/draft.md": f"{draft}название: {say('a draft roadmap')}\nпериод: 2023\n---\n## 1. {say('its section')}\n\n### 1.1. {say('its activity')}\n\n- Сроки: май\n",
        "m/progress/draft.md": f"{draft}дата: 01.03.2023\nкарта: 2023\nавтор: {say('a draft author')}\n---\n## 1.1 Выполнено\n\n- Подтверждение: [{say('its evidence')}](files/hidden.txt)\n\n{say('its text')}\n",
        "m/reports/2023-04.md": f"{draft}период: 2023-04\nдата: 05.05.2023\nкарта: 2023\n---\n{say('a draft report')}\n",
        "m/progress/later.md": f"---\nдата: 01.07.2023\nкарта: 2023\nавтор: {say('a later author')}\n---\n## 1.1 Выполнено\n\n{say('a later record')}\n",
        "m/progress/reported-later.md": f"---\nдата: 01.03.2023\nсдано: 01.07.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n- Подтверждение: [{say('its evidence')}](files/later.txt)\n\n{say('a record that is handed in later')}\n",
        "m/reports/2023-06.md": f"---\nпериод: 2023-06\nдата: 05.07.2023\nкарта: 2023\n---\n{say('a later report')}\n",
        "files/hidden.txt": say("a file that a draft links to"),
        "files/later.txt": say("a file that a later record links to"),
        "files/unlinked.txt": say("a file that nothing links to"),
        f"files/{say('the name of an unlinked file')}.txt": "x",
        "files/note.md": say("a Markdown file among the attachments"),
        "m/notes.txt": say("a file beside the folders"),
        "notes.md~": say("a backup"),
        ".hidden.md": say("a hidden file"),
        ".git/config": say("a hidden folder"),
    }


class Leaks(unittest.TestCase):
    def test_no_secret_is_in_any_byte(self):
        secrets = Secrets()
        outcome, files = build(planted(secrets))
        self.assertEqual(outcome.status, 0, outcome.words[-3000:])
        found = leaks(files, secrets.places)
        lines = sorted({f"{secrets.places[secret]}: {place}" for secret, place in found})
        self.assertFalse(lines, "\n" + "\n".join(lines[:80]))
        seen = sum("Видно" in text for name, data in files.items() for _, text in texts(name, data))
        self.assertGreater(seen, 5, "what may be seen is there")

    def test_the_search_finds_what_is_there(self):
        """The reader of this test would find a secret in each format."""
        tree = {"m/progress/open.md": "---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\nНайдись12щъ.\n"}
        outcome, files = build(tree)
        self.assertEqual(outcome.status, 0, outcome.words[-2000:])
        endings = {place.partition("!")[0].rpartition(".")[2] for _, place in leaks(files, ["найдись12щъ"])}
        self.assertLessEqual({"html", "csv", "json", "xlsx"}, endings)


if __name__ == "__main__":
    unittest.main()
