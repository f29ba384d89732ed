mv content/dubki/schools/vtoraya.md content/dubki/schools/index.md
