iconv -f utf-8 -t cp1251 content/dubki/schools/pervaya.md >1251 && mv 1251 content/dubki/schools/pervaya.md
