"""`имена` decides in every format whether people are called by name; authors never are."""
import unittest

from littlesite import GOOD, build
from sitetext import leaks

PEOPLE = {
    "координатор района": ("Тыквина", "Агафья", "Фроловна"), "координатор карты": ("Лисицкая", "Пелагея", "Савельевна"),
    "директор": ("Барсукова", "Евлампия", "Тихоновна"), "координатор школы": ("Куницын", "Фотий", "Маркович"),
    "куратор": ("Ёжикова", "Ульяна", "Лукинична"),
}
AUTHORS = {"автор записи": ("Бобровский", "Нил", "Саввич"), "автор отчёта": ("Соболева", "Фёкла", "Ионовна")}
FORMS = (
    "{0} {1} {2}, {role}", "{0} {1[0]}. {2[0]}., {role}", "{1[0]}. {2[0]}. {0}, {role}", "{1[0]}.{2[0]}.{0} — {role}", "{role} {0} {1} {2}",
    "{role} {0} {1[0]}.{2[0]}.", "{1} {2}, {role}", "{0}", "{0} {1}", "{0} {1[0]} {2[0]}, {role}", "{role} {0} {1[0]}. {2[0]}., к. п. н.",
)


def site(policy, form):
    """The good site with a person in every role."""
    def say(role, people=PEOPLE):
        return '"' + form.format(*people[role], role=role.split()[0]) + '"'
    def add(path, lines):
        return GOOD[path].replace("---\n", f"---\n{lines}\n", 1)
    return {
        "site.md": add("site.md", f"имена: {policy}" if policy else "рабочая неделя: 5"),
        "m/index.md": add("m/index.md", f"координатор: {say('координатор района')}"),
        "m/roadmaps/2023.md": add("m/roadmaps/2023.md", f"координатор: {say('координатор карты')}"),
        "m/schools/a.md": add("m/schools/a.md", f"директор: {say('директор')}\nкоординатор: {say('координатор школы')}\nкуратор: {say('куратор')}"),
        "m/progress/2023-03-01-a.md": add("m/progress/2023-03-01-a.md", f"автор: {say('автор записи', AUTHORS)}"),
        "m/progress/2023-05-20-b.md": add("m/progress/2023-05-20-b.md", f"автор: {say('автор записи', AUTHORS)}"),
        "m/reports/2023-05.md": add("m/reports/2023-05.md", f"автор: {say('автор отчёта', AUTHORS)}"),
    }


class Names(unittest.TestCase):
    def files(self, policy, form=FORMS[0]):
        outcome, files = build(site(policy, form))
        self.assertEqual(outcome.status, 0, outcome.words[-2000:])
        return files

    def test_roles_only(self):
        words = [word for name in [*PEOPLE.values(), *AUTHORS.values()] for word in name if len(word) > 3]
        for policy, form in [(None, FORMS[0]), *(("должности", form) for form in FORMS)]:
            with self.subTest(form, policy=policy):
                self.assertFalse(leaks(self.files(policy, form), words))

    def test_initials(self):
        files = self.files("инициалы")
        for role, (surname, name, patronymic) in PEOPLE.items():
            self.assertTrue(leaks(files, [f"{surname} {name[0]}. {patronymic[0]}."]), role)
            self.assertFalse(leaks(files, [name, patronymic] if len(name) > 3 else [patronymic]), role)

    def test_whole_names(self):
        files = self.files("полностью")
        for role, name in PEOPLE.items():
            self.assertTrue(leaks(files, [" ".join(name)]), role)

    def test_authors_are_roles_whatever_is_allowed(self):
        for policy in ("полностью", "инициалы", "должности"):
            files = self.files(policy)
            self.assertFalse(leaks(files, [surname for surname, _, _ in AUTHORS.values()]), policy)


if __name__ == "__main__":
    unittest.main()
