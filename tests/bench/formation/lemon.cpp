// LEMON's network simplex on an instance file: prints the seconds of the run alone and the total weight.
#include <chrono>
#include <fstream>
#include <iostream>
#include <vector>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

int main(int, char** arguments) {
  using namespace lemon;
  std::ifstream file(arguments[1]);
  int people, seats;
  file >> people >> seats;
  SmartDigraph graph;
  std::vector<SmartDigraph::Node> nodes;
  for (int n = 0; n < people + seats + 1; n++) nodes.push_back(graph.addNode());
  SmartDigraph::ArcMap<long long> cost(graph, 0), capacity(graph, 1);
  SmartDigraph::NodeMap<long long> supply(graph, 0);
  const auto sink = nodes.back();
  int person, seat;
  long long weight;
  while (file >> person >> seat >> weight) cost[graph.addArc(nodes[person], nodes[people + seat])] = -weight, capacity[graph.arcFromId(graph.maxArcId())] = 1;
  for (int i = 0; i < people; i++) {
    supply[nodes[i]] = 1;
    capacity[graph.addArc(nodes[i], sink)] = 1;
  }
  for (int j = 0; j < seats; j++) capacity[graph.addArc(nodes[people + j], sink)] = 1;
  supply[sink] = -people;
  double best = 1e9;
  long long total = 0;
  for (int round = 0; round < 3; round++) {
    NetworkSimplex<SmartDigraph, long long> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    const auto begin = std::chrono::steady_clock::now();
    simplex.run();
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    total = -simplex.totalCost<long long>();
  }
  std::cout << best << " " << total << "\n";
}
