cp content/dubki/roadmaps/2023.md content/dubki/roadmaps/plan.md
