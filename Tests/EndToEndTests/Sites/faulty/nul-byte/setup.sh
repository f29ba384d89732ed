printf '\000' >>content/dubki/schools/pervaya.md
