CREATE TABLE items (id integer PRIMARY KEY, name text NOT NULL, stock integer NOT NULL);
INSERT INTO items SELECT n, 'Item ' || n, n % 100 FROM generate_series(1, 10000) AS n;
ANALYZE items;
