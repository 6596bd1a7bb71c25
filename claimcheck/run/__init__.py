"""Many articles: which to read, who examines them, in which order they are told, and how far the work is.

`gather` makes a `Task` of every article that is to be read, with what holds for it. A `Work` turns one into a
`Page`: what each report says of it, what to count, and what went wrong. The `warden` has child processes do that
work, article by article, so that one that kills its child or never ends costs itself alone, and hands the pages
on in the order of the tasks, whoever was quicker. `progress` tells somebody who waits how far it is.
"""
