cp content/dubki/schools/vtoraya.md content/dubki/schools/вторая.md
