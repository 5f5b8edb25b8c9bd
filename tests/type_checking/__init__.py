"""What type checkers say about programs that use the package.

- ``test_programs``: mypy and pyright over the programs of the folder `programs`, good ones and a bad one
"""
