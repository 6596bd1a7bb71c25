"""How well a model reads, and the program judges: prompts go into a folder, answers come from it and are replayed.

    python -m tests.accuracy.readings write FOLDER --slips slips.jsonl --clean clean_news.jsonl
    python -m tests.accuracy.readings score FOLDER --list

`write` mixes texts with a slip, right twins of others, and published articles, and writes the exact prompts that the
program would send (`task.txt` and `001.txt`, `002.txt`, ...). Which is which stands in `key.json` alone, so that
whoever answers, a model or a person, does not know. An answer to `001.txt` is `001.json`, as the model gave it.
`score` judges what was answered: recall at the slip, twins and articles with an alarm, with both readers, and what
came of the relations by kind.

Prompts and answers hold the words of publishers; they stay out of the project.
"""
