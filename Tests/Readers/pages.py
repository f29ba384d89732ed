"""Pages of the site as trees, and the links between them."""
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "hr", "input"}


class Node:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.children = tag, dict(attributes), parent, []

    def __getitem__(self, name):
        return self.attributes.get(name) or ""

    def all(self, tag=None, of_class=None, **attributes):
        for child in self.children:
            if isinstance(child, Node):
                if (tag in (None, child.tag) and (not of_class or of_class in child["class"].split())
                        and all(child[name] == value for name, value in attributes.items())):
                    yield child
                yield from child.all(tag, of_class, **attributes)

    def first(self, *names, **attributes):
        return next(self.all(*names, **attributes), None)

    def closest(self, tag=None, of_class=None):
        """The nearest ancestor of a kind, or nothing."""
        node = self.parent
        while node is not None:
            if tag in (None, node.tag) and (not of_class or of_class in node["class"].split()):
                return node
            node = node.parent
        return None

    @property
    def text(self):
        words = "".join(child if isinstance(child, str) else child.text for child in self.children)
        return " ".join(words.replace("\u00ad", "").replace("\u00a0", " ").split())

    def own_text(self, without):
        """The text without that of children of a class."""
        parts = [c if isinstance(c, str) else c.text for c in self.children
                 if isinstance(c, str) or without not in c["class"].split()]
        return " ".join("".join(parts).replace("\u00a0", " ").split())


class Page(HTMLParser):
    """A page as a tree, with its anchors."""

    def __init__(self, path):
        super().__init__()
        self.path = path
        self.node = self.root = Node("", {}, None)
        self.anchors = {}
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        node = Node(tag, attributes, self.node)
        self.node.children.append(node)
        if node["id"]:
            self.anchors[node["id"]] = node
        if tag not in VOID:
            self.node = node

    def handle_endtag(self, tag):
        if tag not in VOID:
            self.node = self.node.parent

    def handle_data(self, data):
        self.node.children.append(data)


class Reader:
    """Follows links from page to page."""

    def __init__(self):
        self.pages = {}

    def page(self, path):
        path = path.resolve()
        if path not in self.pages:
            self.pages[path] = Page(path)
        return self.pages[path]

    def follow(self, page, href):
        """The page and the node that a link leads to; nothing when it leads nowhere."""
        path, _, anchor = href.partition("#")
        target = page.path if not path else (page.path.parent / path)
        if not target.exists():
            return None, None
        found = self.page(target)
        return found, found.anchors.get(anchor) if anchor else found.root
