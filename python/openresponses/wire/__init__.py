"""The converter between messages and their JSON wire form.

In reading order:

- ``convert``: the public functions
- ``errors``: the exceptions, with the path to a value
- ``hints``: what a caller may have meant, where a text is not a stream event
- ``plan``: what the schema says about a message, a field or a union
- ``compile``: descriptors and their options to plans
- ``mode``: strict or not, and in one go or member by member
- ``decode``: JSON to messages, plans to readers
- ``unions``: which alternative a value belongs to
- ``objects``: the members of an object, sorted into fields and remainder
- ``fields``: one member's value, its elements, or a map's values
- ``bounds``: how much an array or map of messages may cost
- ``scalars``: strings, numbers, booleans, bytes and enums
- ``cycles``: which messages can hold themselves
- ``encode``: messages to JSON, plans to writers
- ``sizes``: the limit of a JSON text's size, checked while it is written
- ``text``: JSON text, validated and cut into verbatim slices with msgspec
- ``scan``: the same with the standard library, where msgspec refuses the text
"""
