"""The Atom feed is read by feedparser."""
import unittest

import feedparser

import demonstration


class Feed(unittest.TestCase):
    def test_it_parses_and_its_ids_are_distinct(self):
        feed = feedparser.parse(str(demonstration.folder() / "feed.xml"))
        self.assertFalse(feed.bozo, feed.get("bozo_exception"))
        self.assertEqual(feed.version, "atom10")
        self.assertGreater(len(feed.entries), 0)
        ids = [entry.id for entry in feed.entries]
        self.assertEqual(len(ids), len(set(ids)))

    def test_entries_lead_to_pages_that_are_there(self):
        feed = feedparser.parse(str(demonstration.folder() / "feed.xml"))
        for entry in feed.entries:
            self.assertTrue((demonstration.folder() / entry.link).is_file(), entry.link)
            self.assertTrue(entry.updated_parsed)


if __name__ == "__main__":
    unittest.main()
