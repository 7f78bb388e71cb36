scans-too-many = Una petición admite { $most } lecturas como máximo. Envíelas en varias.
did-gate-opened = Teléfono de acreditación abierto
did-gate-shut = Teléfono de acreditación cerrado
