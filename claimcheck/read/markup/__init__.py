"""What the formats with mark-up have in common, in the order in which a text passes through it.

1. `template` and `matter` set apart what is no text: shortcodes, front matter. `literals` reads quoted
   strings and keeps where each of their characters stands.
2. `tags` cuts HTML into tags and text, `stretch` a text into stretches, each with its place in the source.
3. `page` follows the elements of a page, whoever names them (Markdown has the same ones), and gathers
   passages; `elements` knows which of them are text and which are furniture.
4. `web` and `events` tell a page of HTML and of Markdown, `item` of ninjs; `word` finds paragraphs itself.
5. `choice` picks the article out of a web page; `article` settles the roles and makes the `Document`.
"""
