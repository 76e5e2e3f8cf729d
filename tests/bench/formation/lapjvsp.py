# SciPy's LAPJVsp on an instance file: prints the seconds of the solve alone and the total weight.
import sys
import time

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

with open(sys.argv[1]) as file:
    people, seats = map(int, file.readline().split())
    rows, columns, weights = numpy.loadtxt(file, dtype=numpy.int64).T

# A stored zero is no edge to SciPy, and everyone must be matched: a seat of one's own at the cost of weight 0.
top = 1 + weights.max()
rows = numpy.concatenate([rows, numpy.arange(people)])
columns = numpy.concatenate([columns, seats + numpy.arange(people)])
costs = numpy.concatenate([top - weights, numpy.full(people, top)]).astype(float)
graph = csr_matrix((costs, (rows, columns)), shape=(people, seats + people))
best = float("inf")
for _ in range(3):
    begin = time.perf_counter()
    matched = min_weight_full_bipartite_matching(graph)
    best = min(best, time.perf_counter() - begin)
print(best, int(top * people - graph[matched].sum()))
