"""How components talk to the API server: transports, REST client, informers, work queue."""
