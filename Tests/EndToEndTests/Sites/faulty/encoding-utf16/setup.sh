iconv -f utf-8 -t utf-16 content/dubki/schools/pervaya.md >16 && mv 16 content/dubki/schools/pervaya.md
