home-title = A network of learning cities
home-lead = Cities that measure themselves, plan with their partners, share what works and meet.
