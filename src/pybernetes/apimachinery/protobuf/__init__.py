"""The Kubernetes protobuf wire format, driven by the fact table."""
