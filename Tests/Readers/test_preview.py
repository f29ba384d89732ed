"""`vekha serve`: who is answered, with what, and what happens when a file is saved."""
import os
import shutil
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

from running_preview import PROGRAM, SITE, Preview


class WithPreview(unittest.TestCase):
    def setUp(self):
        self.preview = Preview()
        self.addCleanup(self.preview.end)


class AnswerTests(WithPreview):
    def test_files_have_their_type(self):
        types = {
            "/": "text/html; charset=utf-8", "/dubki/index.html": "text/html; charset=utf-8",
            "/assets/style.css": "text/css; charset=utf-8", "/files/plan.txt": "text/plain; charset=utf-8",
            "/dubki/2023/calendar/calendar.ics": "text/calendar; charset=utf-8",
            "/dubki/?query=1": "text/html; charset=utf-8",
            "/%64ubki/index.html": "text/html; charset=utf-8",
        }
        for path, kind in types.items():
            with self.subTest(path):
                answer = self.preview.ask(path)
                self.assertEqual((answer.status, answer.headers["Content-Type"]), (200, kind))
                self.assertEqual(answer.headers["Connection"], "close")
                self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")

    def test_other_files_keep_their_bytes(self):
        for path in ["assets/style.css", "files/plan.txt"]:
            self.assertEqual(
                self.preview.ask("/" + path).text, (self.preview.folder / "public" / path).read_text())

    def test_pages_get_the_script_and_the_site_does_not(self):
        self.assertIn('<script src="/.vekha/reload.js?', self.preview.ask("/").text)
        self.assertNotIn(".vekha", (self.preview.folder / "public/index.html").read_text())
        self.assertEqual(
            self.preview.ask("/.vekha/reload.js").headers["Content-Type"], "text/javascript; charset=utf-8")

    def test_folders_are_shown_with_a_slash(self):
        answer = self.preview.ask("/dubki")
        self.assertEqual((answer.status, answer.headers["Location"]), (307, "/dubki/"))

    def test_only_this_machine_is_answered(self):
        for host in ["localhost", "localhost:PORT", "127.0.0.1", "127.0.0.1:PORT", "[::1]:80", "LOCALHOST"]:
            self.assertEqual(self.preview.ask("/", host=host).status, 200, host)
        for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", None, "0.0.0.0"]:
            for path in ["/", "/.vekha/state.js", "/.vekha/mistakes.html"]:
                self.assertEqual(self.preview.ask(path, host=host).status, 403, host)

    def test_nothing_outside_the_site_is_answered(self):
        (self.preview.folder / "public/secret.txt").write_text("foreign")
        (self.preview.folder / "secret.txt").write_text("outside")
        paths = [
            "/../secret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/..%5csecret.txt",
            "//etc/passwd", "/etc/passwd", "/dubki/../../secret.txt", "/dubki/%2e%2e/%2e%2e/secret.txt",
            "/secret.txt", "/.vekha-manifest", "/.vekha/", "/.vekha/public.lock", "/%00", "/%", "/%zz", "/%ff",
            "/index.html%00.txt", "/index.html/", "/content/site.md", "/%252e%252e/secret.txt", "/a" * 500,
        ]
        for path in paths:
            with self.subTest(path[:60]):
                answer = self.preview.ask(path)
                self.assertEqual(answer.status, 404)
                for word in ["foreign", "outside", "root:"]:
                    self.assertNotIn(word, answer.text)

    def test_nothing_can_be_sent(self):
        for method in ["POST", "PUT", "DELETE", "OPTIONS"]:
            self.assertEqual(self.preview.ask("/", method=method).status, 405)


class FollowingTests(WithPreview):
    def test_a_saved_file_is_built(self):
        version, _ = self.preview.version()
        state = self.preview.saved("content/site.md", "Маленький сайт", "Другой сайт")
        self.assertGreater(state[0], version)
        self.assertFalse(state[1])
        self.assertIn("Другой сайт", self.preview.ask("/").text)

    def test_an_own_template_is_taken(self):
        before = self.preview.version()
        (self.preview.folder / "templates").mkdir()
        self.preview.save("templates/notfound.mustache", "Моя страница")
        self.preview.changed(before)
        answer = self.preview.ask("/nowhere.html")
        self.assertEqual(answer.status, 404)
        self.assertIn("Моя страница", answer.text)

    def test_mistakes_are_shown_and_the_last_good_site_stays(self):
        record = "content/dubki/progress/2023-05-19-pervaya.md"
        state = self.preview.saved(record, "школа: pervaya", "школа: <b>&pervaya")
        self.assertTrue(state[1])
        page = self.preview.ask("/.vekha/mistakes.html")
        self.assertEqual(page.status, 200)
        self.assertIn(f"{record}:3:8", page.text)
        self.assertIn("школа: &lt;b&gt;&amp;pervaya\n       ^~~~", page.text)
        self.assertNotIn("<b>", page.text)
        home = self.preview.ask("/")
        self.assertEqual(home.status, 200)
        self.assertIn("Маленький сайт", home.text)
        self.assertIn('<p role="alert"><a href="/.vekha/mistakes.html">', home.text)
        mended = self.preview.saved(record, "школа: <b>&pervaya", "школа: pervaya")
        self.assertFalse(mended[1])
        self.assertNotIn('role="alert"', self.preview.ask("/").text)
        self.assertIn("Ошибок нет", self.preview.ask("/.vekha/mistakes.html").text)


class BeginningAndEndTests(unittest.TestCase):
    def test_a_site_that_was_never_good_shows_its_mistakes(self):
        preview = Preview(lambda it: (it.folder / "content/site.md").write_text("---\nназвание: Сайт\n"))
        self.addCleanup(preview.end)
        for path in ["/", "/dubki/index.html"]:
            self.assertIn("front-matter-truncated", preview.ask(path).text)
        before = preview.version()
        preview.save("content/site.md", "---\nназвание: Сайт\nдата отчёта: 15.06.2023\n---\n")
        self.assertFalse(preview.changed(before)[1])
        self.assertIn("Сайт", preview.ask("/dubki/index.html").text)

    def test_signals_end_it_cleanly(self):
        for number in [signal.SIGINT, signal.SIGTERM]:
            preview = Preview()
            self.addCleanup(preview.end)
            preview.process.send_signal(number)
            self.assertEqual(preview.process.wait(timeout=5), 0)

    def test_a_taken_port_is_the_machines_fault(self):
        preview = Preview()
        self.addCleanup(preview.end)
        other = subprocess.run(
            [PROGRAM, "serve", "--port", str(preview.port)], cwd=preview.folder, capture_output=True, text=True,
            timeout=30)
        self.assertEqual(other.returncode, 2)
        self.assertIn(f"открыть порт «{preview.port}»", other.stderr)

    def test_the_port_is_free_after_the_end(self):
        preview = Preview()
        self.addCleanup(preview.end)
        preview.process.terminate()
        preview.process.wait(timeout=5)
        with self.assertRaises(ConnectionRefusedError):
            preview.ask("/")


class TwoProgramsTests(unittest.TestCase):
    """`vekha serve` knows the site, `vekha-preview` beside it knows HTTP; neither stays without the other."""

    def server(self, preview):
        process = preview.process.pid
        return int(Path(f"/proc/{process}/task/{process}/children").read_text())

    def test_without_the_other_program_it_says_so(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(PROGRAM, folder)
            shutil.copytree(SITE, Path(folder) / "content")
            alone = subprocess.run(
                [str(Path(folder) / "vekha"), "serve", "--port", "0"], cwd=folder, capture_output=True, text=True,
                timeout=30)
        self.assertEqual(alone.returncode, 2)
        self.assertIn(f"не удалось запустить «{folder}/vekha-preview»", alone.stderr)

    def test_when_the_server_is_killed_the_program_ends(self):
        preview = Preview()
        self.addCleanup(preview.end)
        os.kill(self.server(preview), signal.SIGKILL)
        self.assertEqual(preview.process.wait(timeout=5), 2)

    def test_when_the_program_is_killed_the_server_ends(self):
        preview = Preview()
        self.addCleanup(preview.end)
        preview.process.kill()
        # The server holds the other end of the pipe.
        self.assertEqual(preview.process.stdout.read(), "")
        with self.assertRaises(ConnectionRefusedError):
            preview.ask("/")

    def test_a_person_who_starts_the_server_is_told_what_to_start(self):
        server = Path(PROGRAM).with_name("vekha-preview")
        for arguments in [[], ["0"], ["port"]]:
            alone = subprocess.run(
                [server, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
            self.assertEqual(alone.returncode, 64)
            self.assertIn("vekha serve", alone.stderr)


if __name__ == "__main__":
    unittest.main()
