"""The parts of which the one door to a project is made, a subject each; callers only see `store.project.Project`."""
