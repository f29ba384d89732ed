"""The money test: every figure of the monitoring pages is recomputed from the published data."""
import unittest

import demonstration
import monitoring_pages
from recompute import Plan


class Monitoring(unittest.TestCase):
    def test_every_figure_follows_from_the_data_and_leads_to_its_record(self):
        for folder in demonstration.roadmaps():
            with self.subTest(roadmap=folder.parent):
                self.assertEqual(list(monitoring_pages.problems(Plan(folder))), [])


if __name__ == "__main__":
    unittest.main()
