"""One article in every format, and pages as site generators make them."""
