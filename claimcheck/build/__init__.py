"""From figures in roles to relations: one builder a kind.

A reader, whether it is a frame, a pattern, a look-up beyond the sentence or somebody outside, says only which figures
stand in which roles. What follows from that, with its readings and the role that is derived, is said here, once.
"""
