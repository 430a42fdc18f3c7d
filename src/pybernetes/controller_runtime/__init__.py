"""What every controller needs: wiring of informers to keys, own-writes gate, retries, events, leader election."""
