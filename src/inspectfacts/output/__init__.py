"""What an extraction is turned into: each exporter sees the extraction only, never the text pipeline."""
