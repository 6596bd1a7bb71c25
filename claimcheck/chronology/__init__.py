"""Facts of time that an article gives, collected once over all of it, in whatever words it gives them.

A reader who corrects a newspaper does not mind in which sentence a birth stands and in which the age: he
remembers the one until he meets the other. So what is gathered here is looked at article by article: days with
their weekdays, and the day that the article calls today.
"""
