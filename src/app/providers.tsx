/** Everything that the pages stand in: services, cache, theme. */

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { DATASET_KEY } from "./queries/opening.ts";
import { type Services, ServicesContext } from "./services.ts";
import { usePreferences } from "./state/preferences.ts";

/** A cache for a visit. Answers are worked out on this device: being offline or coming back changes nothing. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: "always", refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

export function Providers(props: {
  readonly services: Services;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}) {
  const { services, queryClient, children } = props;
  useEffect(
    () => services.engine.onChange((state) => queryClient.setQueryData(DATASET_KEY, state)),
    [services, queryClient],
  );
  useChosenTheme();
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ServicesContext>
  );
}

/** Puts the chosen theme on the root element; the style sheet follows the device where there is none. */
function useChosenTheme(): void {
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
