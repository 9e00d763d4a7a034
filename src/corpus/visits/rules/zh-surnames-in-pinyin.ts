/** The commonest Chinese family names in Pinyin: a name that begins with one is Chinese. */
export const chineseSurnames: ReadonlySet<string> = new Set(
  `Ai An Ao Bai Bao Bi Bian Bo Cai Cao Cen Chai Chang Chao Che Chen Cheng Chi Chu Cong Cui Dai Deng Di Ding Dong Dou Du
  Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Gui Guo Hai Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia
  Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Kuang Lai Lan Lang Lei Leng Li Lian Liang Liao Lin Ling Liu Long Lou Lu
  Luan Luo Lyu Lü Ma Mao Mei Meng Mi Miao Min Ming Mo Mou Mu Na Ni Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pi Ping
  Pu Qi Qian Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ru Ruan Sha Shan Shang Shangguan Shao She Shen Sheng Shi Shu Shui
  Si Sima Situ Song Su Sui Sun Tai Tan Tang Tao Teng Tian Tie Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie
  Xin Xing Xiong Xu Xue Xun Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen
  Zheng Zhong Zhou Zhu Zhuang Zhuge Zhuo Zong Zou Zuo`.split(/\s+/u),
);
