printf '\320' >>content/dubki/schools/pervaya.md
