home-title = Una red de ciudades del aprendizaje
home-lead = Ciudades que se miden, planifican con sus socios, comparten lo que funciona y se reúnen.
